import type { Lang } from '../../analysis/model/doc.ts';
import { holdsAll } from './answers.ts';
import { openTexts, type PageData } from './pagefind.ts';

/** A case whose text answers. */
export interface TextMatch {
  /** The better, the larger; of two languages they cannot be compared. */
  readonly score: number;
  data(): Promise<PageData>;
}

const langs = ['fr', 'en'] as const satisfies readonly Lang[];

/** Fetches what any search in the texts will need, before the reader types; never fails. */
export async function prepareTexts(): Promise<void> {
  await Promise.allSettled(langs.map(openTexts));
}

/**
 * Finds cases by the words of their texts, by the number of the case.
 * @param known the languages in which each word is known to stand in some text
 * @param foresee is told the best case of a language as soon as there is one
 */
export async function findTexts(
  query: string,
  known: Promise<readonly Lang[]>,
  foresee: (number: number) => void,
): Promise<ReadonlyMap<number, TextMatch>> {
  const parts = await Promise.all(
    langs.map(async (lang) => {
      const found = await findIn(lang, query);
      const [best] = found;
      if (best === undefined) return [];
      foresee(best[0]);
      return (await known).includes(lang) || (await plausible(best[1], query, lang)) ? found : [];
    }),
  );
  return new Map(parts.flat());
}

async function findIn(lang: Lang, query: string): Promise<[number, TextMatch][]> {
  const texts = await openTexts(lang);
  if (texts === null) return [];
  const { results } = await texts.pagefind.search(plain(query));
  return results.flatMap((result): [number, TextMatch][] => {
    const number = texts.caseOf.get(result.id);
    return number === undefined ? [] : [[number, result]];
  });
}

/** The query as Pagefind reads it: straight quotation marks, no elided articles. */
function plain(query: string): string {
  return query.replace(/[«»“”]/g, '"').replace(/(?<!\p{L})(?:\p{L}|qu)['’](?=\p{L})/giu, '');
}

/**
 * Where no word begins like the query, Pagefind shortens it until one does, and finds nonsense;
 * the first page found tells.
 */
async function plausible(best: TextMatch, query: string, lang: Lang): Promise<boolean> {
  const { content, meta } = await best.data();
  return holdsAll([content, ...Object.values(meta)].join(' '), query, lang);
}
