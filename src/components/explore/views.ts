import type { Lang } from '../../analysis/model/doc.ts';
import { once } from '../../i18n/formatters.ts';
import { path, ui } from '../../i18n/index.ts';
import type { Corpus } from '../list/corpus.ts';
import type { Taxonomy } from '../list/taxonomy.ts';
import { oncePer } from '../once-per.ts';
import { type Facet, type PartialState, writeState } from '../search/state.ts';
import { type CrossTable, crossTable, type Head, withoutDiagonal } from './cross-table.ts';
import type { Link } from './heat-map.ts';

/** The tables of the corpus; the ids are part of addresses and the same in both languages. */
export const tableViews = [
  'patterns-channels',
  'patterns-patterns',
  'patterns-sectors',
  'promises',
] as const;
export type TableView = (typeof tableViews)[number];

export const views = [...tableViews, 'journeys', 'compare'] as const;
export type View = (typeof views)[number];

/** A table with where its cells lead. */
export interface LinkedTable {
  readonly table: CrossTable;
  /** What its rows are. */
  readonly corner: string;
  readonly link: Link;
}

/** What may become of a promise, in the order in which it is shown. */
export const FATES = ['kept', 'kept-late', 'broken', 'unknown'] as const;

/** One of the tables in one language; it is shown on a page and offered as a file. */
export function tableOfView(
  view: TableView,
  corpus: Corpus,
  taxonomy: Taxonomy,
  lang: Lang,
): LinkedTable {
  return once(tablesOf(corpus), `${view} ${lang}`, () => makeTable(view, corpus, taxonomy, lang));
}

const tablesOf = oncePer((_: Corpus) => new Map<string, LinkedTable>());

function makeTable(
  view: TableView,
  { cases }: Corpus,
  taxonomy: Taxonomy,
  lang: Lang,
): LinkedTable {
  const t = ui(lang);
  const patterns: Head[] = taxonomy.patterns.map(({ id, label, principle }) => {
    return { id, label: label[lang], principle };
  });
  const heads = (terms: readonly { id: string; label: Record<Lang, string> }[]): Head[] =>
    terms.map(({ id, label }) => ({ id, label: label[lang] }));
  const search =
    (row: Facet, column: Facet): Link =>
    (r, c) =>
      path(lang, 'search') + writeState(pair(row, r, column, c));
  switch (view) {
    case 'patterns-channels':
      return {
        table: crossTable(cases, patterns, heads(taxonomy.channels), ({ record }) =>
          record.patterns.flatMap(({ pattern }) =>
            record.channels.map(({ channel }) => [pattern, channel] as const),
          ),
        ),
        corner: t('search.pattern'),
        link: search('pattern', 'channel'),
      };
    case 'patterns-patterns':
      return {
        table: withoutDiagonal(
          crossTable(cases, patterns, patterns, ({ record }) =>
            record.patterns.flatMap((a) =>
              record.patterns
                .filter((b) => a.pattern !== b.pattern)
                .map((b) => [a.pattern, b.pattern] as const),
            ),
          ),
        ),
        corner: t('search.pattern'),
        link: search('pattern', 'pattern'),
      };
    case 'patterns-sectors':
      return {
        table: crossTable(cases, patterns, heads(taxonomy.sectors), ({ record, frontMatter }) =>
          record.patterns.map(({ pattern }) => [pattern, frontMatter.sector] as const),
        ),
        corner: t('search.pattern'),
        link: search('pattern', 'sector'),
      };
    case 'promises':
      return {
        table: crossTable(
          cases.flatMap(({ record }) => record.promises),
          heads(taxonomy.promises),
          FATES.map((id) => ({ id, label: t(`status.${id}`) })),
          ({ kind, status }) => [[kind, status]],
        ),
        corner: t('search.promise'),
        link: (kind, status) => `${path(lang, 'explore', 'promises')}#${kind}-${status}`,
      };
  }
}

/** Both at once; of two patterns, the second is one that the case has as well. */
function pair(row: Facet, r: string, column: Facet, c: string): PartialState {
  if (row === column) return { chosen: { [row]: [r] }, also: [c] };
  return { chosen: { [row]: [r], [column]: [c] } };
}
