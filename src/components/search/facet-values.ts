import type { Lang } from '../../analysis/model/doc.ts';
import type { PromiseStatus } from '../../analysis/model/record.ts';
import { ui } from '../../i18n/index.ts';
import { searchEntry } from '../../search/entry.ts';
import { findingKinds } from '../../search/finding.ts';
import type { Corpus } from '../list/corpus.ts';
import { companyName } from '../list/groups.ts';
import type { Taxonomy } from '../list/taxonomy.ts';
import { type Facet, facets } from './state.ts';

/** A facet with its values, each with its number of cases. */
export interface FacetValues {
  readonly facet: Facet;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
}

const statuses: readonly PromiseStatus[] = ['broken', 'kept', 'kept-late', 'unknown'];

/** The facets of the search in one language, also with values that no case has. */
export function facetValues(corpus: Corpus, taxonomy: Taxonomy, lang: Lang): FacetValues[] {
  const t = ui(lang);
  const counts = countAll(corpus);
  const inLang = ({ id, label }: { id: string; label: Record<Lang, string> }) =>
    [id, label[lang]] as const;
  const collator = new Intl.Collator(lang);
  const known: Record<Facet, (readonly [value: string, label: string])[]> = {
    lang: (['fr', 'en'] as const).map((value) => [value, t(`lang.${value}`)]),
    kind: findingKinds.map((value) => [value, t(`search.kind-${value}`)]),
    principle: taxonomy.principles.map(inLang),
    pattern: taxonomy.patterns.map(inLang),
    channel: taxonomy.channels.map(inLang),
    promised: taxonomy.promises.map(inLang),
    promise: statuses.map((value) => [value, t(`status.${value}`)]),
    sector: taxonomy.sectors.map(inLang).sort((a, b) => collator.compare(a[1], b[1])),
    company: [...corpus.byCompany]
      .map(([slug, cases]) => [slug, companyName(cases)] as const)
      .sort((a, b) => collator.compare(a[1], b[1])),
    year: [...(counts.get('year')?.keys() ?? [])]
      .sort((a, b) => b.localeCompare(a))
      .map((year) => [year, year]),
  };
  return facets.map((facet) => ({
    facet,
    label: t(`search.${facet}`),
    values: known[facet].map(([value, label]) => {
      return { value, label, count: counts.get(facet)?.get(value) ?? 0 };
    }),
  }));
}

function countAll({ cases }: Corpus): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const item of cases) {
    for (const [facet, values] of Object.entries(searchEntry(item).filters)) {
      const of = counts.get(facet) ?? new Map<string, number>();
      for (const value of values) of.set(value, (of.get(value) ?? 0) + 1);
      counts.set(facet, of);
    }
  }
  return counts;
}
