import { type Facet, facets, type SearchState } from './state.ts';

/** A text of the interface by key, filled. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Label of a value of a facet. */
export type LabelOf = (facet: Facet, value: string) => string;

/**
 * The search as a sentence, `broken promise or kept late, phone`; its parts in the order of the
 * facets. Without any choice it says that all cases are shown.
 */
export function sentence({ query, chosen }: SearchState, labelOf: LabelOf, say: Say): string {
  const parts = query === '' ? [] : [say('search.query', { query })];
  for (const facet of facets) {
    const labels = chosen[facet].map((value) => inSentence(facet, labelOf(facet, value)));
    if (labels.length > 0) parts.push(labels.join(say('search.or')));
  }
  return parts.length === 0 ? say('search.all') : parts.join(', ');
}

/** Labels of ideas lose their capital within a sentence; names and abbreviations keep it. */
function inSentence(facet: Facet, label: string): string {
  if (facet === 'company' || !/^\p{Lu}\p{Ll}/u.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
