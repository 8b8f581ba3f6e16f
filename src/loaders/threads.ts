import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { KnowledgeError, type Problem } from '../analysis/knowledge/problem.ts';
import { expectedLang } from './articles.ts';
import type { Outcome } from './publish.ts';

/** Fewer articles are analysed sooner than a second thread has loaded the knowledge. */
export const MANY = 100;

/** How many threads are worth their start. */
export const THREADS = Math.max(1, availableParallelism() - 1);

/** What a thread is given: the articles of its language, and how many of them are taken. */
export interface Share {
  readonly root: string;
  readonly paths: readonly string[];
  /** One number that the threads of a language count on together, each the next for itself. */
  readonly taken: Int32Array;
}

/** What a thread tells of an article: its outcome, or why the knowledge cannot be used. */
export type Told =
  | { readonly path: string; readonly outcome: Outcome }
  | { readonly problems: readonly Problem[] };

/**
 * Publishes articles on several threads. Loading the knowledge of a language takes as long as a
 * hundred articles do, so each thread keeps to the articles of one. They take their work without
 * asking: this thread has the site to bundle meanwhile, and does not always answer.
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
  const outcomes = new Map<string, Outcome>();
  const work = (share: Share) =>
    new Promise<void>((done, fail) => {
      const worker = new Worker(join(root, 'src', 'loaders', 'thread.ts'), { workerData: share });
      worker.on('message', (told: Told) => {
        if ('problems' in told) fail(new KnowledgeError(told.problems));
        else outcomes.set(told.path, told.outcome);
      });
      worker.once('error', fail);
      worker.once('exit', () => done());
    });
  const groups = (['fr', 'en'] as const).map((lang) =>
    paths.filter((path) => expectedLang(path) === lang),
  );
  await Promise.all(
    groups.flatMap((group) => {
      const taken = new Int32Array(new SharedArrayBuffer(4));
      const length = threadsFor(group.length, paths.length, threads);
      return Array.from({ length }, () => work({ root, paths: group, taken }));
    }),
  );
  return paths.map((path) => outcomes.get(path)!);
}

/** How many threads a part of the articles gets: at least one if it has any. */
function threadsFor(part: number, all: number, threads: number): number {
  return part === 0 ? 0 : Math.max(1, Math.round((threads * part) / all));
}
