import {
  type Coded,
  caseFacets,
  type Facet,
  facets,
  findingFacets,
} from '../../search/catalogue.ts';
import type { Index } from './corpus-data.ts';
import type { SearchState } from './state.ts';

/** How many items choosing a value would give, by facet and value. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** What matches, in the order of the catalogue, and the counts. */
export interface Selected {
  readonly hits: readonly number[];
  readonly counts: Counts;
}

/** The bit of a facet in a set of facets; patterns that a case must have as well come last. */
const bit = (facet: Facet) => 1 << facets.indexOf(facet);
const ALSO = 1 << facets.length;

/** Cases that match; `among` tells for each case whether its words do. */
export function selectCases(
  index: Index,
  state: SearchState,
  among: ((number: number) => boolean) | null,
): Selected {
  const { cases } = index.catalogue;
  const failing = failures(index, state, facets);
  const also = lacks(index, state);
  const tally = new Tally(index);
  const hits: number[] = [];
  for (const [number, [, , , values]] of cases.entries()) {
    if (among !== null && !among(number)) continue;
    const fails = failing(values) | also(values);
    if (fails === 0) hits.push(number);
    tally.add(facets, values, fails, 1);
  }
  return { hits, counts: tally.counts() };
}

/** Findings that match; `among` tells for each finding whether its words do. */
export function selectFindings(
  index: Index,
  state: SearchState,
  among: ((number: number) => boolean) | null,
): Selected {
  const { combinations, findings, cases } = index.catalogue;
  const ofFinding = failures(index, state, findingFacets);
  const ofCase = failures(index, state, caseFacets);
  const also = lacks(index, state);
  const failsOwn = Uint32Array.from(combinations, ofFinding);
  const shared = cases.map(([, , , values]) => caseFacets.map((f) => values[facets.indexOf(f)]!));
  const failsCase = Uint32Array.from(cases, ([, , , values], number) => {
    return ofCase(shared[number]!) | also(values);
  });
  const hits: number[] = [];
  // Findings with the same values and the same failure are counted together: none, or one facet.
  const slots = facets.length + 2;
  const byCombination = new Uint32Array(combinations.length * slots);
  const byCase = new Uint32Array(cases.length * slots);
  for (let number = 0; number < findings.length; number += 1) {
    if (among !== null && !among(number)) continue;
    const combination = findings[number]!;
    const at = index.caseOf[number]!;
    const fails = failsOwn[combination]! | failsCase[at]!;
    if (fails === 0) hits.push(number);
    else if ((fails & (fails - 1)) !== 0) continue;
    const slot = 32 - Math.clz32(fails);
    byCombination[combination * slots + slot]! += 1;
    byCase[at * slots + slot]! += 1;
  }
  const tally = new Tally(index);
  const count = (counted: Uint32Array, of: readonly Facet[], values: readonly Coded[]) => {
    for (let i = 0; i < counted.length; i += 1) {
      const slot = i % slots;
      const fails = slot === 0 ? 0 : 1 << (slot - 1);
      if (counted[i]! > 0) tally.add(of, values[Math.floor(i / slots)]!, fails, counted[i]!);
    }
  };
  count(byCombination, findingFacets, combinations);
  count(byCase, caseFacets, shared);
  return { hits, counts: tally.counts() };
}

/** Makes the test of what a state asks of some facets: the set of those that fail. */
function failures({ place }: Index, { chosen, excluded }: SearchState, of: readonly Facet[]) {
  const tests = of.flatMap((facet, i) => {
    if (chosen[facet].length + excluded[facet].length === 0) return [];
    const any = chosen[facet].map((value) => place(facet, value));
    const none = excluded[facet].map((value) => place(facet, value));
    return [{ i, any, none, fails: bit(facet) }];
  });
  return (coded: Coded): number => {
    let failed = 0;
    for (const { i, any, none, fails } of tests) {
      const values = coded[i]!;
      const held = any.length === 0 || any.some((value) => values.includes(value));
      if (!held || none.some((value) => values.includes(value))) failed |= fails;
    }
    return failed;
  };
}

function lacks({ place }: Index, { also }: SearchState) {
  const needed = also.map((value) => place('pattern', value));
  const at = facets.indexOf('pattern');
  return (coded: Coded): number => (needed.every((value) => coded[at]!.includes(value)) ? 0 : ALSO);
}

/** Counts values: what is chosen in a facet does not change the counts of that facet. */
class Tally {
  readonly #index: Index;
  readonly #counts: Record<Facet, Uint32Array>;

  constructor(index: Index) {
    this.#index = index;
    const { values } = index.catalogue;
    const entries = facets.map((facet) => [facet, new Uint32Array(values[facet].length)]);
    this.#counts = Object.fromEntries(entries) as Record<Facet, Uint32Array>;
  }

  add(of: readonly Facet[], coded: Coded, fails: number, count: number): void {
    for (const [i, facet] of of.entries()) {
      if (fails !== 0 && fails !== bit(facet)) continue;
      const counts = this.#counts[facet];
      for (const value of coded[i]!) counts[value] = counts[value]! + count;
    }
  }

  counts(): Counts {
    const { values } = this.#index.catalogue;
    return Object.fromEntries(
      facets.map((facet) => {
        const pairs = values[facet].map((value, i) => [value, this.#counts[facet][i] ?? 0]);
        return [facet, Object.fromEntries(pairs)];
      }),
    ) as unknown as Counts;
  }
}
