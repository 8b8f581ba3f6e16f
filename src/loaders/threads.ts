import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { KnowledgeError, type Problem } from '../analysis/knowledge/problem.ts';
import type { Outcome } from './publish.ts';

/** What a thread answers: an outcome, or why the knowledge cannot be used. */
export type Answer = Outcome | { readonly problems: readonly Problem[] };

/**
 * Publishes articles on several threads, each with the knowledge loaded once.
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
  const rest = paths.entries();
  const work = async () => {
    const worker = new Worker(join(root, 'src', 'loaders', 'thread.ts'), { workerData: root });
    try {
      // The iterator is shared: each thread takes what the others have left.
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
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes;
}
