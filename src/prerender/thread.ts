/** The thread of `PageThread`: reads all cases, then renders the pages that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Cases, handOverCases } from '../loaders/handover.ts';
import type { Places } from './case-pages.ts';
import { takeHandedOver } from './handed-over.ts';
import { HANDOVER, type Task, type Told } from './page-thread.ts';

const { bundle } = workerData as Places;
const cases = Promise.withResolvers<Cases>();
handOverCases(cases.promise);
const pages = import(bundle) as Promise<typeof import('./entry.ts')>;

/** One after the other: a page is rendered when the one before it is. */
let before: Promise<void> = begin();

parentPort?.on('message', (task: Task) => {
  if ('cases' in task) cases.resolve(task.cases);
  else before = before.then(() => answer(task));
});

async function begin(): Promise<void> {
  const { routes, render } = await pages;
  const all = await routes();
  await render(HANDOVER.url, HANDOVER.component);
  tell({ routes: all, ...takeHandedOver() }, []);
}

async function answer({ number, url, component }: Exclude<Task, { cases: Cases }>): Promise<void> {
  try {
    const page = await (await pages).render(url, component);
    tell({ number, page }, [page]);
  } catch (error) {
    tell({ number, error }, []);
  }
}

function tell(told: Told, transferred: ArrayBuffer[]): void {
  parentPort?.postMessage(told, transferred);
}
