import { KnowledgeError } from '../analysis/knowledge/problem.ts';
import { articleFile, articlePaths, digestOfCase, digestOfMaking, idOf } from './articles.ts';
import { type Fault, nameTaken } from './fault.ts';
import type { Outcome } from './publish.ts';
import { Refusal } from './refusal.ts';
import type { Shelf } from './shelf.ts';
import { MANY, publishInThreads, THREADS } from './threads.ts';

/**
 * Brings a shelf up to date with the articles of a project: what has changed, by the digest of its
 * bytes and of the knowledge and code, is read, analysed and rendered again.
 * @param root folder of the project
 * @param say is told how many articles there were
 * @returns what keeps articles from being published
 * @throws Refusal when the knowledge cannot be used
 */
export async function sync(
  shelf: Shelf,
  root: string,
  say: (text: string) => void,
): Promise<Fault[]> {
  const all = articlePaths(root);
  const gone = new Set(shelf.keys());
  // All are to be analysed then: the threads start before a single digest has been worked out.
  const begun = gone.size === 0 && all.length >= MANY ? publishAll(root, all) : null;
  begun?.catch(() => {});
  const making = digestOfMaking(root);
  const paths = new Map<string, string>();
  const faults: Fault[] = [];
  const changed: { id: string; path: string; digest: string }[] = [];
  for (const path of all) {
    const id = idOf(path);
    gone.delete(id);
    const twin = paths.get(id);
    if (twin !== undefined) {
      faults.push(nameTaken(path, twin));
      continue;
    }
    paths.set(id, path);
    const digest = digestOfCase(making, articleFile(root, path));
    if (digest !== null && shelf.get(id)?.digest === digest) continue;
    changed.push({ id, path, digest: digest ?? '' });
  }
  const unchanged = paths.size - changed.length;
  let analysed = 0;
  const outcomes =
    (await begun) ??
    (await publishAll(
      root,
      changed.map(({ path }) => path),
    ));
  for (const { id, path, digest } of changed) {
    const outcome = outcomes.get(path)!;
    if ('diagnostics' in outcome) {
      faults.push(...outcome.diagnostics.map((found) => ({ ...found, file: path })));
      continue;
    }
    analysed++;
    shelf.set({ id, data: outcome.stored, digest, filePath: path });
  }
  for (const id of gone) shelf.delete(id);
  say(`${paths.size} articles: ${analysed} analysed, ${unchanged} unchanged`);
  return faults;
}

async function publishAll(root: string, paths: readonly string[]): Promise<Map<string, Outcome>> {
  try {
    const several = paths.length >= MANY && THREADS > 1;
    const outcomes = several
      ? await publishInThreads(root, paths, THREADS)
      : await publishHere(root, paths);
    return new Map(outcomes.map((outcome, i) => [paths[i]!, outcome]));
  } catch (error) {
    if (error instanceof KnowledgeError) throw new Refusal(error.message);
    throw error;
  }
}

/** The analysis is loaded only where it is needed: it takes a second, and often there is nothing. */
async function publishHere(root: string, paths: readonly string[]): Promise<Outcome[]> {
  if (paths.length === 0) return [];
  const { engineAt } = await import('./engine.ts');
  const { publish } = await import('./publish.ts');
  const engine = engineAt(root);
  return paths.map((path) => publish(engine, path));
}
