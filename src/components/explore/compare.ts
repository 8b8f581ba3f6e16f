import type { Lang } from '../../analysis/model/doc.ts';
import { path, ui } from '../../i18n/index.ts';
import type { Case, Corpus } from '../list/corpus.ts';
import { companyName } from '../list/groups.ts';
import { labelOf, type Taxonomy } from '../list/taxonomy.ts';
import { type Facet, writeState } from '../search/state.ts';
import { FATES } from './views.ts';

/** Cases that belong together, as figures: what the comparison in the browser is drawn from. */
export interface Group {
  /** Such as `sector:rail`. */
  readonly id: string;
  readonly label: string;
  /** Cases. */
  readonly count: number;
  /** Address of the search for these cases. */
  readonly href: string;
  /** Cases by pattern. */
  readonly patterns: Readonly<Record<string, number>>;
  /** Promises by status. */
  readonly promises: Readonly<Record<string, number>>;
}

/** Groups to choose from under one heading. */
export interface GroupList {
  readonly label: string;
  readonly groups: readonly Group[];
}

/** What groups are compared by: cases with a pattern, promises that came to an end. */
export interface Figures {
  readonly patterns: readonly Figure[];
  readonly fates: readonly Figure[];
}

interface Figure {
  readonly id: string;
  readonly label: string;
}

/** The figures of a comparison, as one language names them. */
export function figuresOf({ patterns }: Taxonomy, lang: Lang): Figures {
  const t = ui(lang);
  return {
    patterns: patterns.map(({ id, label }) => ({ id, label: label[lang] })),
    fates: FATES.map((id) => ({ id, label: t('explore.fates', { status: t(`status.${id}`) }) })),
  };
}

/** Companies, sectors and years with at least one case. */
export function groupLists(corpus: Corpus, { sectors }: Taxonomy, lang: Lang): GroupList[] {
  const t = ui(lang);
  const collator = new Intl.Collator(lang);
  const years = Map.groupBy(corpus.cases, ({ frontMatter }) => frontMatter.date.slice(0, 4));
  const list = (
    facet: Facet,
    groups: Iterable<readonly [string, readonly Case[]]>,
    labelOf: (value: string, cases: readonly Case[]) => string,
  ): Group[] =>
    [...groups]
      .map(([value, cases]) => groupOf(facet, value, labelOf(value, cases), cases, lang))
      .sort((a, b) => collator.compare(a.label, b.label));
  return [
    {
      label: t('search.sector'),
      groups: list('sector', corpus.bySector, (id) => labelOf(sectors, id, lang)),
    },
    {
      label: t('search.company'),
      groups: list('company', corpus.byCompany, (_, cases) => companyName(cases)),
    },
    { label: t('search.year'), groups: list('year', years, (year) => year) },
  ];
}

function groupOf(
  facet: Facet,
  value: string,
  label: string,
  cases: readonly Case[],
  lang: Lang,
): Group {
  const patterns: Record<string, number> = {};
  const promises: Record<string, number> = {};
  for (const { record } of cases) {
    for (const { pattern } of record.patterns) patterns[pattern] = (patterns[pattern] ?? 0) + 1;
    for (const { status } of record.promises) promises[status] = (promises[status] ?? 0) + 1;
  }
  const href = path(lang, 'search') + writeState({ chosen: { [facet]: [value] } });
  return { id: `${facet}:${value}`, label, count: cases.length, href, patterns, promises };
}
