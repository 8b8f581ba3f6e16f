import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Lang } from '../analysis/model/doc.ts';
import { writeFiles } from '../io/built-files.ts';
import { fragmentUrls } from '../io/fragments.ts';
import { findingsFolder } from './catalogue.ts';
import type { SearchEntry } from './entry.ts';
import type { Indexed } from './findings-files.ts';

/**
 * Writes the files of the findings below the folder of the built site, in a thread of their own,
 * so that the pages need not wait.
 * @param root folder of the project
 * @throws whatever the thread throws
 */
export async function indexFindings(
  cases: readonly Indexed[],
  root: string,
  site: string,
): Promise<void> {
  const worker = new Worker(join(root, 'src', 'search', 'thread.ts'));
  try {
    worker.postMessage({ cases, folder: join(site, findingsFolder) });
    await once(worker, 'message');
  } finally {
    await worker.terminate();
  }
}

/** Language of a case and the address of its page. */
export type Place = Pick<SearchEntry, 'lang' | 'url'>;

/**
 * Writes beside each Pagefind bundle which of its results is which case: their ids in the order
 * of the cases, in `cases-LANG.json`. Filters then need no page to be loaded.
 */
export async function numberPages(
  cases: readonly Place[],
  langs: readonly Lang[],
  bundles: string,
): Promise<void> {
  for (const lang of langs) {
    const idOf = new Map((await fragmentUrls(join(bundles, lang))).map(([id, url]) => [url, id]));
    const ids = cases.map((one) => (one.lang === lang ? (idOf.get(one.url) ?? '') : ''));
    await writeFiles([[join(bundles, lang, 'cases.json'), JSON.stringify(ids)]]);
  }
}
