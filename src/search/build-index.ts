import { close, createIndex } from 'pagefind';
import type { Lang } from '../analysis/model/doc.ts';
import type { SearchEntry } from './entry.ts';

/**
 * Writes one Pagefind bundle per language, in `<folder>/<lang>/`: each is searched with the
 * stemmer of its language, which a merged index is not. Languages without a case get none.
 * Throws when Pagefind refuses an entry, naming its page.
 */
export async function buildIndex(entries: readonly SearchEntry[], folder: string): Promise<Lang[]> {
  const langs = [...new Set(entries.map(({ lang }) => lang))].sort();
  try {
    for (const lang of langs) {
      const own = entries.filter((entry) => entry.lang === lang);
      await writeBundle(lang, own, `${folder}/${lang}`);
    }
  } finally {
    await close();
  }
  return langs;
}

async function writeBundle(lang: Lang, entries: readonly SearchEntry[], outputPath: string) {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}.`);
  const results = await Promise.all(
    // Filtering and sorting is done by the catalogue of the findings.
    entries.map(({ lang: language, url, content, meta }) =>
      index.addCustomRecord({ language, url, content, meta: { ...meta } }),
    ),
  );
  for (const [i, result] of results.entries()) {
    if (result.errors.length > 0) {
      throw new Error(`Pagefind refused ${entries[i]?.url}: ${result.errors.join('; ')}.`);
    }
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) {
    throw new Error(`Pagefind could not write ${outputPath}: ${written.errors.join('; ')}.`);
  }
  // The index of another language comes next; two at once would take twice the room.
  await index.deleteIndex();
}
