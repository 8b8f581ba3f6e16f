/** One thread of `publishInThreads`: is sent paths, answers each with its outcome. */
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from './engine.ts';
import { publish } from './publish.ts';

const engine = openEngine(workerData as string);
parentPort?.on('message', (path: string) => parentPort?.postMessage(publish(engine, path)));
