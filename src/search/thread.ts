/** The thread of `searchIndex`: is sent cases, answers when all that is searched is written. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Lang } from '../analysis/model/doc.ts';
import { recordPath } from '../i18n/paths.ts';
import { removeMatching, writeFiles } from '../io/built-files.ts';
import { newestFirst, readCase } from '../loaders/case-data.ts';
import type { Cases } from '../loaders/handover.ts';
import { buildIndex } from './build-index.ts';
import { findingsFolder } from './catalogue.ts';
import { searchEntry } from './entry.ts';
import { findingsFiles, type Indexed } from './findings-files.ts';
import { numberPages } from './number-pages.ts';

/** What the thread is sent. */
export interface Task {
  readonly cases: Cases;
  /** Folder of the built site. */
  readonly site: string;
}

/** Pagefind's own interfaces; the search page has its own, so they are not published. */
const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

parentPort?.once('message', async ({ cases, site }: Task) => {
  parentPort?.postMessage(await write(indexedOf(cases), site));
});

function indexedOf(cases: Cases): Indexed[] {
  const read = [...cases].map(([id, stored]) => ({ id, ...readCase(stored) }));
  return read.sort(newestFirst).map(({ record, frontMatter, doc: { text } }) => {
    return { record, text, entry: searchEntry({ record, frontMatter, text }) };
  });
}

async function write(cases: readonly Indexed[], site: string): Promise<Lang[]> {
  const bundles = join(site, 'pagefind');
  const entries = cases.map(({ entry }) => entry);
  const indexing = buildIndex(entries, bundles);
  const records = cases.map(({ record }): [string, string] => [
    join(site, recordPath(record.id)),
    JSON.stringify(record),
  ]);
  const findings = findingsFiles(cases).map(([name, text]): [string, string] => [
    join(site, findingsFolder, name),
    text,
  ]);
  const [langs] = await Promise.all([indexing, writeFiles(findings), writeFiles(records)]);
  await numberPages(entries, langs, bundles);
  for (const lang of langs) await removeMatching(join(bundles, lang), interfaces);
  return langs;
}
