import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { KnowledgeError } from '../analysis/knowledge/problem.ts';
import { type ArticleFile, articleFile, articleFiles, digestOfMaking } from './articles.ts';
import type { Engine } from './engine.ts';
import { forgetFresh, refresh } from './fresh.ts';
import { takeHeadStart } from './head-start.ts';
import type { Outcome } from './publish.ts';
import { Refusal } from './refusal.ts';
import { MANY, publishInThreads, THREADS } from './threads.ts';

/**
 * Loads `content/articles` as cases: read, analysed, rendered. What is unchanged, by the digest of
 * its bytes and of the knowledge, comes from the store. A build fails with all faults of all
 * articles at once; while an author writes they are logged and the last good case stays.
 */
export function cases(): Loader {
  return {
    name: 'cases',
    async load(context) {
      const { config, logger, watcher } = context;
      const root = fileURLToPath(config.root);
      const faults = await sync(context, root);
      if (watcher === undefined) {
        if (faults.length > 0) throw new Refusal(describe(faults));
        return;
      }
      if (faults.length > 0) logger.error(describe(faults));
      const content = fileURLToPath(new URL('content/', config.root));
      const desk = new Desk(root);
      watcher.add(content);
      // One after the other: a save may come while the last one is still being read.
      let running = desk.ready();
      watcher.on('all', (event, path) => {
        if (!path.startsWith(content) || !/\.(mdx?|yaml)$/.test(path)) return;
        running = running.then(async () => {
          try {
            const found = await desk.take(context, event, path);
            if (found.length > 0) logger.error(describe(found));
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      });
    },
  };
}

/** What stays ready while an author writes, so that a save costs the reading of one article. */
class Desk {
  readonly #root: string;
  #making: string;
  #engine: Promise<Engine> | null = null;

  constructor(root: string) {
    this.#root = root;
    this.#making = digestOfMaking(root);
  }

  /** Loads the knowledge before it is asked for. */
  async ready(): Promise<void> {
    const { openEngine } = await import('./engine.ts');
    this.#engine ??= Promise.resolve(openEngine(this.#root));
    (await this.#engine).load();
  }

  /** Takes up what was saved: the one article, or everything when anything else has changed. */
  async take(context: LoaderContext, event: string, path: string): Promise<Fault[]> {
    const article = /\.mdx?$/.test(path) && event === 'change';
    if (!article) {
      this.#making = digestOfMaking(this.#root);
      this.#engine = null;
      forgetFresh();
      const faults = await sync(context, this.#root);
      await this.ready();
      return faults;
    }
    const file = articleFile(this.#root, relative(this.#root, path).split(sep).join('/'));
    const { store, generateDigest, logger } = context;
    const digest = generateDigest(`${this.#making} ${file.path} ${file.digest}`);
    const id = idOf(file);
    if (store.get(id)?.digest === digest) return [];
    await this.ready();
    const { publish } = await import('./publish.ts');
    const outcome = publish(await this.#engine!, file.path);
    if ('diagnostics' in outcome) {
      return outcome.diagnostics.map((found) => ({ ...found, file: file.path }));
    }
    refresh(id, outcome.stored);
    store.set({ id, data: outcome.stored, digest, filePath: file.path });
    logger.info(`${file.path} analysed`);
    return [];
  }
}

/** Something that keeps an article from being published, and where. */
interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Brings the store up to date; returns what keeps articles from being published. */
async function sync(
  { store, generateDigest, logger }: LoaderContext,
  root: string,
): Promise<Fault[]> {
  const making = digestOfMaking(root);
  const gone = new Set(store.keys());
  const paths = new Map<string, string>();
  const faults: Fault[] = [];
  const changed: { id: string; path: string; digest: string }[] = [];
  for (const file of articleFiles(root)) {
    const id = idOf(file);
    gone.delete(id);
    const twin = paths.get(id);
    if (twin !== undefined) {
      faults.push(twice(file, twin));
      continue;
    }
    paths.set(id, file.path);
    const digest = file.digest && generateDigest(`${making} ${file.path} ${file.digest}`);
    if (digest !== null && store.get(id)?.digest === digest) continue;
    changed.push({ id, path: file.path, digest: digest ?? '' });
  }
  const unchanged = paths.size - changed.length;
  let analysed = 0;
  const outcomes = await publishAll(root, changed);
  for (const [i, { id, path, digest }] of changed.entries()) {
    const outcome = outcomes[i];
    if (outcome === undefined || 'diagnostics' in outcome) {
      faults.push(...(outcome?.diagnostics ?? []).map((found) => ({ ...found, file: path })));
      continue;
    }
    analysed++;
    store.set({ id, data: outcome.stored, digest, filePath: path });
  }
  for (const id of gone) store.delete(id);
  logger.info(`${paths.size} articles: ${analysed} analysed, ${unchanged} unchanged`);
  return faults;
}

async function publishAll(
  root: string,
  articles: readonly { readonly path: string }[],
): Promise<Outcome[]> {
  const paths = articles.map(({ path }) => path);
  try {
    const begun = takeHeadStart(paths);
    if (begun !== null) return await begun;
    if (paths.length >= MANY && THREADS > 1) return await publishInThreads(root, paths, THREADS);
    return await publishHere(root, paths);
  } catch (error) {
    if (error instanceof KnowledgeError) throw new Refusal(error.message);
    throw error;
  }
}

/** The analysis is loaded only where it is needed: it takes a second, and often there is nothing. */
async function publishHere(root: string, paths: readonly string[]): Promise<Outcome[]> {
  if (paths.length === 0) return [];
  const { openEngine } = await import('./engine.ts');
  const { publish } = await import('./publish.ts');
  const engine = openEngine(root);
  return paths.map((path) => publish(engine, path));
}

function idOf({ path }: ArticleFile): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}

function twice({ path }: ArticleFile, other: string): Fault {
  const message = `The name is taken by \`${other}\`; a case needs a name of its own in all languages. Rename one of the two files.`;
  return { file: path, line: 1, column: 1, message };
}

function describe(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const lines = faults.map(
    ({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`,
  );
  return `${files} ${files === 1 ? 'article' : 'articles'} can't be published:\n${lines.join('\n')}`;
}
