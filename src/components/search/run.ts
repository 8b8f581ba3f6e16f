import type { Lang } from '../../analysis/model/doc.ts';
import { type Counts, openIndex, type PageData, type Pagefind } from './pagefind.ts';
import { answers } from './pick.ts';
import { type Facet, facets, type SearchState } from './state.ts';

/** A case found; its data is loaded only when it is shown. */
export interface Hit {
  readonly lang: Lang;
  data(): Promise<PageData>;
}

/** All hits, best first, and for each value of each facet how many cases choosing it would give. */
export interface Outcome {
  readonly hits: readonly Hit[];
  readonly counts: Counts;
}

const langs = ['fr', 'en'] as const satisfies readonly Lang[];

/**
 * Searches the index of every language: any of the values within a facet, all facets together.
 * Cases in `own` come before others, within a language by score, without words the newest first.
 * Throws when no index can be loaded.
 */
export async function runSearch(state: SearchState, own: Lang): Promise<Outcome> {
  const opened = await Promise.all(langs.map(openIndex));
  if (opened.every((index) => index === null)) throw new Error('There is no search index.');
  const parts = await Promise.all(
    opened.map((index, i) => (index ? searchOne(index, langs[i]!, state) : null)),
  );
  const counts: Record<string, Record<string, number>> = { lang: {} };
  const hits: Hit[] = [];
  for (const part of parts) {
    if (part === null) continue;
    counts['lang']![part.lang] = part.hits.length;
    if (!speaks(state, part.lang)) continue;
    hits.push(...part.hits);
    add(counts, part.counts);
  }
  // Scores of two indexes can't be compared, so the language of the reader decides.
  hits.sort((a, b) => Number(b.lang === own) - Number(a.lang === own));
  return { hits, counts };
}

async function searchOne(index: Pagefind, lang: Lang, state: SearchState) {
  const { results, filters } = await query(index, state);
  const first = await results[0]?.data();
  if (first && !plausible(first, state.query)) return { lang, hits: [], counts: {} };
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facets) {
    if (facet === 'lang') continue;
    // The counts of a facet do not depend on what is chosen in it.
    const without = { ...state, chosen: { ...state.chosen, [facet]: [] } };
    const own = state.chosen[facet].length > 0 ? (await query(index, without)).filters : filters;
    counts[facet] = { ...own[facet] };
  }
  const hits = results.map((result) => ({ lang, data: () => result.data() }));
  return { lang, hits, counts };
}

/**
 * Where no word begins like the query, Pagefind shortens it until one does, and finds nonsense;
 * the first page found tells.
 */
function plausible({ excerpt, meta }: PageData, query: string): boolean {
  const marked = excerpt.match(/<mark>[^<]*/g)?.map((mark) => mark.slice('<mark>'.length)) ?? [];
  return answers([...marked, ...Object.values(meta)].join(' '), query);
}

function query(index: Pagefind, { query, chosen }: SearchState) {
  const filters: Partial<Record<Facet, { any: readonly string[] }>> = {};
  for (const facet of facets) {
    if (facet !== 'lang' && chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  const newest = { sort: { date: 'desc' } } as const;
  return index.search(query || null, { filters, ...(query === '' ? newest : {}) });
}

function speaks({ chosen }: SearchState, lang: Lang): boolean {
  return chosen.lang.length === 0 || chosen.lang.includes(lang);
}

function add(total: Record<string, Record<string, number>>, part: Counts): void {
  for (const [facet, values] of Object.entries(part)) {
    const sums = total[facet] ?? {};
    total[facet] = sums;
    for (const [value, count] of Object.entries(values)) {
      sums[value] = (sums[value] ?? 0) + count;
    }
  }
}
