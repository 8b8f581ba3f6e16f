/** The thread of `searchIndex`: is sent cases, answers when all that is searched is written. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { recordPath } from '../i18n/paths.ts';
import { removeMatching, writeFiles, writeNow } from '../io/built-files.ts';
import { newestFirst, readCase } from '../loaders/case-data.ts';
import type { Cases } from '../loaders/handover.ts';
import { buildIndex } from './build-index.ts';
import { findingsFolder } from './catalogue.ts';
import { type SearchEntry, searchEntry } from './entry.ts';
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
  const bundles = join(site, 'pagefind');
  const { entries, files } = read(cases, site);
  const [langs] = await Promise.all([buildIndex(entries, bundles), writeFiles(files)]);
  await numberPages(entries, langs, bundles);
  for (const lang of langs) await removeMatching(join(bundles, lang), interfaces);
  parentPort?.postMessage(langs);
});

/** Reads one case after the other, and writes its record, so that never all take up room. */
function read(cases: Cases, site: string) {
  const entries: SearchEntry[] = [];
  const files: [string, string][] = [];
  for (const [name, text] of findingsFiles(each()))
    files.push([join(site, findingsFolder, name), text]);
  return { entries, files };

  function* each(): Generator<Indexed> {
    for (const [, stored] of [...cases].sort(newestFirst)) {
      const { record, frontMatter, doc } = readCase(stored);
      const entry = searchEntry({ record, frontMatter, text: doc.text });
      entries.push(entry);
      writeNow(join(site, recordPath(record.id)), JSON.stringify(record));
      yield { record, text: doc.text, entry };
    }
  }
}
