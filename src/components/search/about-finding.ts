import { type Facet, findingFacets } from '../../search/catalogue.ts';
import type { Index } from './corpus-data.ts';

/** Values of a finding, by facet: its own, or else those of what stands beside it. */
export function valuesOf({ catalogue }: Index, finding: number): Record<string, string[]> {
  const coded = catalogue.combinations[catalogue.findings[finding] ?? 0] ?? [];
  return Object.fromEntries(
    findingFacets.map((facet, i) => [
      facet,
      (coded[i] ?? []).flatMap((place) => catalogue.values[facet][place] ?? []),
    ]),
  );
}

/** Facets that tell of a finding, by its kind, its own first. */
const told: Readonly<Record<string, readonly Facet[]>> = {
  pattern: ['pattern', 'promise', 'channel'],
  promise: ['promised', 'promise', 'channel', 'pattern'],
  contact: ['channel', 'pattern', 'promise'],
};

/** What a finding shows: its own value first, then one value each of what stands beside it. */
export function tellOf(index: Index, finding: number): { facet: Facet; value: string }[] {
  const values = valuesOf(index, finding);
  return (told[values['kind']?.[0] ?? ''] ?? []).flatMap((facet) => {
    const value = values[facet]?.[0];
    return value === undefined ? [] : [{ facet, value }];
  });
}
