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

/** Fetches what a search in the texts will need, while the reader is still typing. */
export async function prepareTexts(query = ''): Promise<void> {
  await Promise.allSettled(
    langs.map(async (lang) => {
      const texts = await openTexts(lang);
      if (query !== '') await texts?.pagefind.preload(plain(query));
    }),
  );
}

/** Finds cases by the words of their texts, by the number of the case. */
export async function findTexts(query: string): Promise<ReadonlyMap<number, TextMatch>> {
  const parts = await Promise.all(langs.map((lang) => findIn(lang, query)));
  return new Map(parts.flat());
}

async function findIn(lang: Lang, query: string): Promise<[number, TextMatch][]> {
  const texts = await openTexts(lang);
  if (texts === null) return [];
  const { results } = await texts.pagefind.search(plain(query));
  const first = await results[0]?.data();
  if (first && !plausible(first, query, lang)) return [];
  return results.flatMap((result) => {
    const number = texts.caseOf.get(result.id);
    return number === undefined ? [] : [[number, result] as const];
  }) as [number, TextMatch][];
}

/** The query as Pagefind reads it: straight quotation marks, no elided articles. */
function plain(query: string): string {
  return query.replace(/[«»“”]/g, '"').replace(/(?<!\p{L})(?:\p{L}|qu)['’](?=\p{L})/giu, '');
}

/**
 * Where no word begins like the query, Pagefind shortens it until one does, and finds nonsense;
 * the first page found tells.
 */
function plausible({ content, meta }: PageData, query: string, lang: Lang): boolean {
  return holdsAll([content, ...Object.values(meta)].join(' '), query, lang);
}
