import { type Facet, facets } from '../../search/catalogue.ts';

export { type Facet, facets };

/** What is listed. */
export const shows = ['cases', 'findings'] as const;
export type Show = (typeof shows)[number];

export const sorts = ['relevance', 'date', 'findings'] as const;
export type Sort = (typeof sorts)[number];

type Values = Readonly<Record<Facet, readonly string[]>>;

/** What is searched for: words, and for each facet the values of which any may hold. */
export interface SearchState {
  readonly query: string;
  readonly show: Show;
  readonly sort: Sort;
  readonly chosen: Values;
  /** For each facet the values of which none may hold. */
  readonly excluded: Values;
  /** Patterns that the case must have all of, whatever else is chosen. */
  readonly also: readonly string[];
}

/** The parts of a state; those left out are as they are at first. */
export interface PartialState
  extends Partial<Pick<SearchState, 'query' | 'show' | 'sort' | 'also'>> {
  readonly chosen?: Partial<Values>;
  readonly excluded?: Partial<Values>;
}

/**
 * Reads the state from the query part of an address: `q=words`, `sector=rail` (any of them),
 * `-sector=rail` (none of them), `with=no-reply` (the case has this pattern too), `show`, `sort`.
 * Unknown parameters are left out.
 */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const values = (name: string) => [...new Set(params.getAll(name))].filter(Boolean);
  const each = (prefix: string) =>
    Object.fromEntries(facets.map((facet) => [facet, values(prefix + facet)])) as Record<
      Facet,
      string[]
    >;
  return {
    query: (params.get('q') ?? '').trim(),
    show: shows.find((show) => show === params.get('show')) ?? 'cases',
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'relevance',
    chosen: each(''),
    excluded: each('-'),
    also: values('with'),
  };
}

/** Writes the state as the query part of an address, with its `?`; empty when nothing is chosen. */
export function writeState(state: PartialState): string {
  const params = new URLSearchParams();
  if (state.query) params.set('q', state.query);
  for (const facet of facets) {
    for (const value of state.chosen?.[facet] ?? []) params.append(facet, value);
    for (const value of state.excluded?.[facet] ?? []) params.append(`-${facet}`, value);
    if (facet !== 'pattern') continue;
    for (const value of state.also ?? []) params.append('with', value);
  }
  if (state.show === 'findings') params.set('show', state.show);
  if (state.sort && state.sort !== 'relevance') params.set('sort', state.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** How a value of a facet can be asked for. */
export type Way = 'chosen' | 'excluded' | 'also';

/** The same state with one value switched on or off; a value is never asked for in two ways. */
export function toggle(
  state: SearchState,
  facet: Facet,
  value: string,
  way: Way = 'chosen',
): SearchState {
  const without = (values: readonly string[]) => values.filter((v) => v !== value);
  const next = (own: Way, values: readonly string[]) =>
    own === way && !values.includes(value) ? [...values, value] : without(values);
  return {
    ...state,
    chosen: { ...state.chosen, [facet]: next('chosen', state.chosen[facet]) },
    excluded: { ...state.excluded, [facet]: next('excluded', state.excluded[facet]) },
    also: facet === 'pattern' ? next('also', state.also) : state.also,
  };
}

/** Everything asked for, each with its way, in the order of the facets. */
export function asked(state: SearchState): { facet: Facet; value: string; way: Way }[] {
  return facets.flatMap((facet) => [
    ...state.chosen[facet].map((value) => ({ facet, value, way: 'chosen' as const })),
    ...(facet === 'pattern' ? state.also : []).map((value) => {
      return { facet, value, way: 'also' as const };
    }),
    ...state.excluded[facet].map((value) => ({ facet, value, way: 'excluded' as const })),
  ]);
}
