/** One of `PageThreads`: renders the pages that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { handOverCases } from '../loaders/handover.ts';
import { handOverCase, handOverIds } from './handed-case.ts';
import type { Start, Task, Told } from './page-threads.ts';

const { bundle, cases } = workerData as Start;
if ('get' in cases) handOverCases(Promise.resolve(cases));
else handOverIds(cases);
const { render } = (await import(bundle)) as typeof import('./entry.ts');

let before = Promise.resolve();

parentPort?.on('message', (task: Task) => {
  before = before.then(() => answer(task));
});

async function answer({ number, url, component, handed }: Task): Promise<void> {
  if (handed) handOverCase(handed);
  try {
    const page = await render(url, component);
    tell({ number, page }, [page]);
  } catch (error) {
    tell({ number, error }, []);
  }
}

function tell(told: Told, transferred: ArrayBuffer[]): void {
  parentPort?.postMessage(told, transferred);
}
