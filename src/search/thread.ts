/** The thread of `indexFindings`: is sent cases, answers when their files are written. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { writeFiles } from '../io/built-files.ts';
import { findingsFiles, type Indexed } from './findings-files.ts';

interface Task {
  readonly cases: readonly Indexed[];
  readonly folder: string;
}

parentPort?.once('message', async ({ cases, folder }: Task) => {
  const files = findingsFiles(cases);
  await writeFiles(files.map(([name, text]) => [join(folder, name), text]));
  parentPort?.postMessage(files.length);
});
