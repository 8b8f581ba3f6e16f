import { type Facet, facets, type SearchState } from './state.ts';

/** A text of the interface by key, filled. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Label of a value of a facet. */
export type LabelOf = (facet: Facet, value: string) => string;

/**
 * The search as a sentence, `broken promise or kept late, phone, not rail`; its parts in the order
 * of the facets. Without any choice it says that all is shown.
 */
export function sentence(state: SearchState, labelOf: LabelOf, say: Say): string {
  const { query, chosen, excluded, also, show } = state;
  const parts = query === '' ? [] : [say('search.query', { query })];
  const labels = (facet: Facet, values: readonly string[]) =>
    values.map((value) => inSentence(facet, labelOf(facet, value))).join(say('search.or'));
  for (const facet of facets) {
    if (chosen[facet].length > 0) parts.push(labels(facet, chosen[facet]));
    if (facet === 'pattern') {
      for (const value of also) parts.push(say('search.also', { what: labels(facet, [value]) }));
    }
    if (excluded[facet].length > 0) {
      parts.push(say('search.not', { what: labels(facet, excluded[facet]) }));
    }
  }
  return parts.length === 0
    ? say(show === 'cases' ? 'search.all' : 'search.allFindings')
    : parts.join(', ');
}

/** Labels of ideas lose their capital within a sentence; names and abbreviations keep it. */
function inSentence(facet: Facet, label: string): string {
  if (facet === 'company' || !/^\p{Lu}\p{Ll}/u.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
