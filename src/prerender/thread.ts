/** One thread of `CasePages`: renders the pages that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Start, Task, Told } from './case-pages.ts';
import { handOverCase, handOverIds } from './handed-case.ts';

const { bundle, ids } = workerData as Start;
handOverIds(ids);
const { render } = (await import(bundle)) as typeof import('./entry.ts');

let before = Promise.resolve();

parentPort?.on('message', (task: Task) => {
  before = before.then(() => answer(task));
});

async function answer({ number, url, component, handed }: Task): Promise<void> {
  handOverCase(handed);
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
