import type { Lang } from '../../analysis/model/doc.ts';
import { facets, findingFacets } from '../../search/catalogue.ts';
import { type Index, openIndex } from './corpus-data.ts';
import { findTexts, type TextMatch } from './find-texts.ts';
import { findWords, type WordMatches } from './find-words.ts';
import { type Selected, selectCases, selectFindings } from './select.ts';
import type { LabelOf } from './sentence.ts';
import type { SearchState, Show } from './state.ts';

/** What a search found: both lists in their order, with counts for the facets. */
export interface Outcome {
  readonly index: Index;
  readonly found: Readonly<Record<Show, Selected>>;
  /** Null when nothing was typed. */
  readonly texts: ReadonlyMap<number, TextMatch> | null;
  readonly words: WordMatches | null;
  /** For each finding that matches, to be told from others of its case. */
  readonly matches: ReadonlySet<number>;
}

/**
 * Searches the texts of the cases and the quotes of the findings. Those in `own` come before
 * others, then by how well they answer, without words the newest first.
 * @throws when the index cannot be loaded
 */
export async function runSearch(state: SearchState, own: Lang, labelOf: LabelOf): Promise<Outcome> {
  const index = await openIndex();
  const { query } = state;
  const [texts, words] =
    query === ''
      ? [null, null]
      : await Promise.all([findTexts(query), findWords(index, query, own, labelOf)]);
  const cases = selectCases(index, state, texts && ((number) => texts.has(number)));
  const findings = selectFindings(index, state, words && ((number) => words.scores[number]! > 0));
  const perCase = new Uint32Array(index.catalogue.cases.length);
  for (const finding of findings.hits) {
    const at = index.caseOf[finding]!;
    perCase[at] = perCase[at]! + 1;
  }
  const foreign = foreignTo(index, own);
  const bonus = ownFirst(index, state);
  const caseOf = (finding: number) => index.caseOf[finding]!;
  const day = (number: number) => index.catalogue.cases[number]![1];
  const score = (finding: number) =>
    (words?.scores[finding] ?? 0) + bonus(index.catalogue.findings[finding]!);
  return {
    index,
    texts,
    words,
    matches: new Set(findings.hits),
    found: {
      cases: {
        ...cases,
        hits: ordered(cases.hits, state, {
          foreign,
          score: (number) => texts?.get(number)?.score ?? 0,
          day,
          count: (number) => perCase[number]!,
        }),
      },
      findings: {
        ...findings,
        hits: ordered(findings.hits, state, {
          foreign: (finding) => foreign(caseOf(finding)),
          score,
          day: (finding) => day(caseOf(finding)),
          count: (finding) => perCase[caseOf(finding)]!,
        }),
      },
    },
  };
}

interface Order {
  /** 1 for what is not in the language of the reader. */
  foreign(item: number): number;
  score(item: number): number;
  day(item: number): string;
  count(item: number): number;
}

/** Equals stay in the order of the catalogue: by case, newest first, the surest finding first. */
function ordered(hits: readonly number[], { sort }: SearchState, order: Order): number[] {
  const relevance = (a: number, b: number) =>
    order.foreign(a) - order.foreign(b) || order.score(b) - order.score(a);
  switch (sort) {
    case 'date':
      return hits.toSorted((a, b) => order.day(b).localeCompare(order.day(a)) || a - b);
    case 'findings':
      return hits.toSorted((a, b) => order.count(b) - order.count(a) || relevance(a, b) || a - b);
    case 'relevance':
      return hits.toSorted((a, b) => relevance(a, b) || a - b);
  }
}

function foreignTo({ catalogue, place }: Index, own: Lang): (number: number) => number {
  const [mine, at] = [place('lang', own), facets.indexOf('lang')];
  return (number) => (catalogue.cases[number]![3][at]!.includes(mine) ? 0 : 1);
}

/** Findings that are themselves what was chosen come before those that stand beside it. */
function ownFirst({ catalogue, place }: Index, { chosen }: SearchState) {
  const asked = findingFacets.flatMap((facet, i) => {
    const places = chosen[facet].map((value) => place(facet, value));
    return places.length === 0 || facet === 'kind' ? [] : [{ i, places }];
  });
  const ownKind: Readonly<Record<string, readonly string[]>> = {
    pattern: ['pattern', 'principle'],
    promise: ['promise', 'promised'],
    contact: ['channel'],
  };
  const bonuses = catalogue.combinations.map((coded) => {
    const kind = catalogue.values.kind[coded[0]?.[0] ?? 0] ?? '';
    return asked.filter(
      ({ i, places }) =>
        ownKind[kind]?.includes(findingFacets[i]!) && places.includes(coded[i]?.[0] ?? -1),
    ).length;
  });
  return (combination: number): number => bonuses[combination] ?? 0;
}
