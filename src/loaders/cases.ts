import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { KnowledgeError } from '../analysis/knowledge/problem.ts';
import { caseData } from './case.ts';
import { storeCase } from './case-data.ts';
import { type ArticleFile, openEngine } from './engine.ts';
import { Refusal } from './refusal.ts';

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
      const faults = sync(context, root);
      if (watcher === undefined) {
        if (faults.length > 0) throw new Refusal(describe(faults));
        return;
      }
      if (faults.length > 0) logger.error(describe(faults));
      const content = fileURLToPath(new URL('content/', config.root));
      watcher.add(content);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(content) || !/\.(mdx?|yaml)$/.test(path)) return;
        try {
          const found = sync(context, root);
          if (found.length > 0) logger.error(describe(found));
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}

/** Something that keeps an article from being published, and where. */
interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Brings the store up to date; returns what keeps articles from being published. */
function sync({ store, generateDigest, logger }: LoaderContext, root: string): Fault[] {
  const engine = open(root);
  const gone = new Set(store.keys());
  const paths = new Map<string, string>();
  const faults: Fault[] = [];
  let analysed = 0;
  let unchanged = 0;
  for (const file of engine.files()) {
    const id = idOf(file);
    gone.delete(id);
    const twin = paths.get(id);
    if (twin !== undefined) {
      faults.push(twice(file, twin));
      continue;
    }
    paths.set(id, file.path);
    const digest = file.digest && generateDigest(`${engine.digest} ${file.path} ${file.digest}`);
    if (digest !== null && store.get(id)?.digest === digest) {
      unchanged++;
      continue;
    }
    const result = engine.analyse(file);
    if ('diagnostics' in result) {
      faults.push(...result.diagnostics.map((found) => ({ ...found, file: file.path })));
      continue;
    }
    analysed++;
    store.set({ id, data: storeCase(caseData(result)), digest: digest ?? '', filePath: file.path });
  }
  for (const id of gone) store.delete(id);
  logger.info(`${paths.size} articles: ${analysed} analysed, ${unchanged} unchanged`);
  return faults;
}

function open(root: string) {
  try {
    return openEngine(root);
  } catch (error) {
    if (error instanceof KnowledgeError) throw new Refusal(error.message);
    throw error;
  }
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
