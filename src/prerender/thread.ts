/** One of `PageThreads`: renders the pages that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { handOverCases } from '../loaders/handover.ts';
import { handOverCase, handOverIds } from './handed-case.ts';
import { takeHandedOver } from './handed-over.ts';
import { HANDOVER, type Start, type Task, type Told } from './page-threads.ts';

const { bundle, cases } = workerData as Start;
const knowsAll = 'get' in cases;
if (knowsAll) handOverCases(Promise.resolve(cases));
else handOverIds(cases);
const { routes, render } = (await import(bundle)) as typeof import('./entry.ts');
if (knowsAll) {
  const all = await routes();
  await render(HANDOVER.url, HANDOVER.component);
  tell({ routes: all, ...takeHandedOver() }, []);
}

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
