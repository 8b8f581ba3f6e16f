/** One thread of `publishInThreads`: takes articles as long as there are any, and tells of each. */
import { parentPort, workerData } from 'node:worker_threads';
import { KnowledgeError } from '../analysis/knowledge/problem.ts';
import { openEngine } from './engine.ts';
import { publish } from './publish.ts';
import type { Share, Told } from './threads.ts';

const { root, paths, taken } = workerData as Share;
const engine = openEngine(root);
const tell = (told: Told) => parentPort?.postMessage(told);

try {
  for (let i = Atomics.add(taken, 0, 1); i < paths.length; i = Atomics.add(taken, 0, 1)) {
    const path = paths[i]!;
    tell({ path, outcome: publish(engine, path) });
  }
} catch (error) {
  // The class of an error is lost on its way to another thread.
  if (!(error instanceof KnowledgeError)) throw error;
  tell({ problems: error.problems });
}
