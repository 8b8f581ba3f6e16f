import type { Lang } from '../../analysis/model/doc.ts';
import { facets, findingFacets } from '../../search/catalogue.ts';
import { type Index, openIndex, wordsOfCase } from './corpus-data.ts';
import { findTexts, type TextMatch } from './find-texts.ts';
import { findWords, type WordMatches } from './find-words.ts';
import { type Selected, selectCases, selectFindings } from './select.ts';
import type { LabelOf } from './sentence.ts';
import type { SearchState, Show } from './state.ts';

/** What a search found: both lists in their order, with counts for the facets. */
export interface Outcome {
  readonly index: Index;
  readonly found: Readonly<Record<Show, Selected>>;
  /** Number of cases found; known later than the findings, whose list need not wait for it. */
  readonly cases: Promise<number>;
  /** Null when nothing was typed, and while findings are listed. */
  readonly texts: ReadonlyMap<number, TextMatch> | null;
  readonly words: WordMatches | null;
  /** For each finding 0 when it does not match; the more it is itself what was chosen, the more. */
  readonly matches: Uint8Array;
}

const nothing: Selected = { hits: [], counts: {} as Selected['counts'] };

/** Cases that only a finding answers for come after all whose text does, in either language. */
const afterTexts = 2e6;

/**
 * Searches the texts of the cases and the quotes of the findings. Those in `own` come before
 * others, then by how well they answer, without words the newest first.
 * @throws when the index cannot be loaded
 */
export async function runSearch(state: SearchState, own: Lang, labelOf: LabelOf): Promise<Outcome> {
  const index = await openIndex();
  const { query, show } = state;
  const typed = query !== '';
  const wording = typed ? findWords(index, query, own, labelOf) : null;
  const foresee = (number: number) => {
    if (show === 'cases') wordsOfCase(index, number).catch(() => {});
  };
  const finding = wording
    ? findTexts(
        query,
        wording.then(({ langs }) => langs),
        foresee,
      )
    : Promise.resolve(null);
  // It is waited for below, and says there if it failed.
  finding.catch(() => {});
  const words = await wording;
  const answered = words && answeredByFindings(index, words);
  const casesBy = (found: ReadonlyMap<number, TextMatch> | null) =>
    selectCases(
      index,
      state,
      found && ((number) => found.has(number) || (answered?.[number] ?? 0) > 0),
    );
  const findings = selectFindings(index, state, words && ((number) => words.scores[number]! > 0));
  const order = orders(index, state, own, findings.hits);
  const bonus = ownFirst(index, state);
  const score = (number: number) =>
    (words?.scores[number] ?? 0) + bonus(index.catalogue.findings[number]!);
  const inCase = (number: number) => index.caseOf[number]!;
  const matches = new Uint8Array(index.caseOf.length);
  for (const hit of findings.hits) matches[hit] = 1 + bonus(index.catalogue.findings[hit]!);
  // The texts take longest: all that can be done without them is done by now.
  const texts = show === 'cases' ? await finding : null;
  const cases = show === 'cases' ? casesBy(texts) : nothing;
  return {
    index,
    texts,
    words,
    matches,
    cases: show === 'cases' ? Promise.resolve(cases.hits.length) : finding.then(casesBy).then(size),
    found: {
      cases: {
        ...cases,
        hits: order(
          cases.hits,
          (number) => number,
          (number) => texts?.get(number)?.score ?? (answered?.[number] ?? 0) - afterTexts,
        ),
      },
      findings: {
        ...findings,
        // What is not shown is only counted.
        hits: show === 'findings' ? order(findings.hits, inCase, score) : findings.hits,
      },
    },
  };
}

/** For each case how well its best finding answers; 0 where none has all the words. */
function answeredByFindings({ caseOf, catalogue }: Index, { scores, partial }: WordMatches) {
  const best = new Float32Array(catalogue.cases.length);
  if (partial) return best;
  for (const [finding, score] of scores.entries()) {
    const number = caseOf[finding]!;
    if (score > best[number]!) best[number] = score;
  }
  return best;
}

const size = ({ hits }: Selected): number => hits.length;

/**
 * Makes what sorts hits as a state wants it. Equals stay in the order of the catalogue: by case,
 * newest first, the surest finding first.
 */
function orders(
  { catalogue, caseOf, place }: Index,
  { sort }: SearchState,
  own: Lang,
  findings: readonly number[],
) {
  const { cases } = catalogue;
  const [mine, at] = [place('lang', own), facets.indexOf('lang')];
  const foreign = Uint8Array.from(cases, ([, , , values]) => (values[at]!.includes(mine) ? 0 : 1));
  const perCase = new Uint32Array(cases.length);
  for (const hit of findings) perCase[caseOf[hit]!]! += 1;
  return (
    hits: readonly number[],
    inCase: (hit: number) => number,
    score: (hit: number) => number,
  ): number[] => {
    // The cases of the catalogue are the newest first.
    if (sort === 'date') return [...hits];
    const keys = new Map(hits.map((hit) => [hit, score(hit) - 1e6 * foreign[inCase(hit)]!]));
    const first = sort === 'findings' ? (hit: number) => perCase[inCase(hit)]! : () => 0;
    return hits.toSorted((a, b) => first(b) - first(a) || keys.get(b)! - keys.get(a)! || a - b);
  };
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
