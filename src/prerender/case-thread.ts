/** One of `writeCasePages`: writes the pages of the cases that it is sent, in both languages. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { path } from '../i18n/paths.ts';
import { writeNow } from '../io/built-files.ts';
import { readCase } from '../loaders/case-data.ts';
import { type CaseStart, type CasesDone, type CaseTask, casePages } from './case-pages.ts';
import { handOverCase, handOverIds } from './handed-case.ts';

const { bundle, site, ids } = workerData as CaseStart;
handOverIds(ids);
const { render } = (await import(bundle)) as typeof import('./entry.ts');

parentPort?.on('message', async (tasks: readonly CaseTask[]) => {
  const done: CasesDone = await writeAll(tasks).catch((error: unknown) => ({ error }));
  parentPort?.postMessage(done);
});

async function writeAll(tasks: readonly CaseTask[]): Promise<CasesDone> {
  for (const { id, stored, neighbours } of tasks) {
    handOverCase({ data: readCase(stored), neighbours });
    for (const [lang, component] of casePages) {
      const address = path(lang, 'cases', id);
      const page = await render(`http://localhost${address}`, component).catch((cause: unknown) => {
        throw new Error(`The page \`${address}\` cannot be drawn: ${cause}`, { cause });
      });
      writeNow(join(site, address, 'index.html'), new Uint8Array(page));
    }
  }
  return {};
}
