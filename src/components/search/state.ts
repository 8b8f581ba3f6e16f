/** The facets of the search, in the order shown. */
export const facets = [
  'lang',
  'principle',
  'pattern',
  'channel',
  'promise',
  'sector',
  'company',
  'year',
] as const;

export type Facet = (typeof facets)[number];

/** What is searched for: words, and for each facet the values of which any may hold. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads the state from the query part of an address; unknown parameters are left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(params.getAll(facet))].filter(Boolean)]),
  ) as Record<Facet, string[]>;
  return { query: (params.get('q') ?? '').trim(), chosen };
}

/** Writes the state as the query part of an address, with its `?`; empty when nothing is chosen. */
export function writeState(state: Partial<Pick<SearchState, 'query'>> & Chosen): string {
  const params = new URLSearchParams();
  if (state.query) params.set('q', state.query);
  for (const facet of facets) {
    for (const value of state.chosen?.[facet] ?? []) params.append(facet, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

interface Chosen {
  readonly chosen?: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** The same state with one value of a facet switched on or off. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}
