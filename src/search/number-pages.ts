import { join } from 'node:path';
import type { Lang } from '../analysis/model/doc.ts';
import { writeFiles } from '../io/built-files.ts';
import { fragmentUrls } from '../io/fragments.ts';
import type { SearchEntry } from './entry.ts';

/** Language of a case and the address of its page. */
type Place = Pick<SearchEntry, 'lang' | 'url'>;

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
