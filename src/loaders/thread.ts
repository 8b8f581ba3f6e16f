/** One thread of `publishInThreads`: is sent paths, answers each with its outcome. */
import { parentPort, workerData } from 'node:worker_threads';
import { KnowledgeError } from '../analysis/knowledge/problem.ts';
import { openEngine } from './engine.ts';
import { publish } from './publish.ts';
import type { Answer } from './threads.ts';

const engine = openEngine(workerData as string);

function answer(path: string): Answer {
  try {
    return publish(engine, path);
  } catch (error) {
    // The class of an error is lost on its way to another thread.
    if (error instanceof KnowledgeError) return { problems: error.problems };
    throw error;
  }
}

parentPort?.on('message', (path: string) => parentPort?.postMessage(answer(path)));
