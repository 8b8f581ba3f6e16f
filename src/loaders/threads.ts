import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { KnowledgeError, type Problem } from '../analysis/knowledge/problem.ts';
import { expectedLang } from './articles.ts';
import type { Outcome } from './publish.ts';

/** Fewer articles are analysed sooner than a second thread has loaded the knowledge. */
export const MANY = 100;

/** How many threads are worth their start. */
export const THREADS = availableParallelism();

/** What a thread answers: an outcome, or why the knowledge cannot be used. */
export type Answer = Outcome | { readonly problems: readonly Problem[] };

/**
 * Publishes articles on several threads. Loading the knowledge of a language takes as long as a
 * hundred articles do, so each thread keeps to the articles of one.
 * @param root folder of the project
 * @param paths of the articles, from the top of the project
 * @returns one outcome per path, in their order, whichever thread was first
 * @throws KnowledgeError and whatever else a thread throws
 */
export async function publishInThreads(
  root: string,
  paths: readonly string[],
  threads: number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const work = async (rest: Iterable<readonly [number, string]>) => {
    const worker = new Worker(join(root, 'src', 'loaders', 'thread.ts'), { workerData: root });
    try {
      for (const [i, path] of rest) {
        worker.postMessage(path);
        const [answer] = (await once(worker, 'message')) as [Answer];
        if ('problems' in answer) throw new KnowledgeError(answer.problems);
        outcomes[i] = answer;
      }
    } finally {
      await worker.terminate();
    }
  };
  const groups = (['fr', 'en'] as const).map((lang) =>
    [...paths.entries()].filter(([, path]) => expectedLang(path) === lang),
  );
  await Promise.all(
    groups.flatMap((group) => {
      // The iterator is shared: each thread takes what the others of its language have left.
      const rest = group.values();
      return Array.from({ length: share(group.length, paths.length, threads) }, () => work(rest));
    }),
  );
  return outcomes;
}

/** How many threads a part of the articles gets: at least one if it has any. */
function share(part: number, all: number, threads: number): number {
  return part === 0 ? 0 : Math.max(1, Math.round((threads * part) / all));
}
