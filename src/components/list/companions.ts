import type { Lang } from '../../analysis/model/doc.ts';
import { path, ui } from '../../i18n/index.ts';
import { type PartialState, writeState } from '../search/state.ts';
import type { Case } from './corpus.ts';
import type { Row } from './rows.ts';
import type { Pattern, Taxonomy } from './taxonomy.ts';

type Chosen = NonNullable<PartialState['chosen']>;

interface Term {
  readonly id: string;
  readonly label: Readonly<Record<Lang, string>>;
}

/** In how many cases each term comes up, most frequent first; those of no case are left out. */
function counted<T extends Term>(
  cases: readonly Case[],
  terms: readonly T[],
  idsOf: (item: Case) => readonly string[],
): { term: T; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of cases) {
    for (const id of new Set(idsOf(item))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return terms
    .map((term) => ({ term, count: counts.get(term.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Where the search lists the cases of a page that have a term too. */
function searchFor(lang: Lang, chosen: Chosen): string {
  return path(lang, 'search') + writeState({ chosen });
}

/**
 * The patterns found in some cases, most frequent first; each count leads to those cases.
 * @param chosen what the search is to be narrowed to besides the pattern
 */
export function companionRows(
  cases: readonly Case[],
  patterns: readonly Pattern[],
  lang: Lang,
  chosen: Chosen,
): Row[] {
  const t = ui(lang);
  const ids = ({ record }: Case) => record.patterns.map(({ pattern }) => pattern);
  return counted(cases, patterns, ids).map(({ term: { id, label, principle }, count }) => ({
    href: path(lang, 'patterns', id),
    title: label[lang],
    principle,
    notes: [
      { text: t('count.cases', { count }), href: searchFor(lang, { ...chosen, pattern: [id] }) },
    ],
  }));
}

/** The channels through which people came and went in some cases, most frequent first. */
export function channelRows(
  cases: readonly Case[],
  { channels }: Taxonomy,
  lang: Lang,
  chosen: Chosen,
): Row[] {
  const t = ui(lang);
  const ids = ({ record }: Case) => record.channels.map(({ channel }) => channel);
  return counted(cases, channels, ids).map(({ term: { id, label }, count }) => ({
    href: path(lang, 'channels', id),
    title: label[lang],
    notes: [
      { text: t('count.cases', { count }), href: searchFor(lang, { ...chosen, channel: [id] }) },
    ],
  }));
}

/** The kinds of promises made in some cases, most frequent first, with how many were broken. */
export function promiseRows(
  cases: readonly Case[],
  { promises }: Taxonomy,
  lang: Lang,
  chosen: Chosen,
): Row[] {
  const t = ui(lang);
  const made = new Map<string, { all: number; broken: number }>();
  for (const { kind, status } of cases.flatMap(({ record }) => record.promises)) {
    const count = made.get(kind) ?? { all: 0, broken: 0 };
    count.all += 1;
    if (status === 'broken') count.broken += 1;
    made.set(kind, count);
  }
  const ids = ({ record }: Case) => record.promises.map(({ kind }) => kind);
  return counted(cases, promises, ids).map(({ term: { id, label }, count }) => {
    const { all, broken } = made.get(id) ?? { all: 0, broken: 0 };
    return {
      href: searchFor(lang, { ...chosen, promised: [id] }),
      title: label[lang],
      notes: [
        { text: t('count.cases', { count }) },
        { text: t('count.promises', { count: all }) },
        ...(broken > 0 ? [{ text: t('count.broken', { count: broken }) }] : []),
      ],
    };
  });
}
