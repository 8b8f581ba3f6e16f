import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { KnowledgeError } from '../analysis/knowledge/problem.ts';
import { articleFiles, digestOfMaking, idOf } from './articles.ts';
import { Desk } from './desk.ts';
import { describe, type Fault, nameTaken } from './fault.ts';
import { takeFresh } from './fresh.ts';
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
      const desk = new Desk(root, context, () => sync(context, root));
      watcher.add(content);
      // One after the other: a save may come while the last one is still being read.
      let running = Promise.resolve();
      const next = (work: () => Promise<readonly Fault[]>) => {
        running = running.then(async () => {
          try {
            const found = await work();
            if (found.length > 0) logger.error(describe(found));
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      };
      next(() => desk.prepare());
      watcher.on('all', (event, path) => {
        if (path.startsWith(content)) next(() => desk.take(event, path));
      });
    },
  };
}

/** Brings the store up to date; returns what keeps articles from being published. */
async function sync(
  { store, generateDigest, logger }: LoaderContext,
  root: string,
): Promise<Fault[]> {
  for (const [id, { stored, digest, path }] of takeFresh()) {
    store.set({ id, data: stored, digest, filePath: path });
  }
  const making = digestOfMaking(root);
  const gone = new Set(store.keys());
  const paths = new Map<string, string>();
  const faults: Fault[] = [];
  const changed: { id: string; path: string; digest: string }[] = [];
  for (const file of articleFiles(root)) {
    const id = idOf(file.path);
    gone.delete(id);
    const twin = paths.get(id);
    if (twin !== undefined) {
      faults.push(nameTaken(file.path, twin));
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
