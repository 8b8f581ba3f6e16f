import type { Lang } from '../../analysis/model/doc.ts';
import type { CaseRecord } from '../../analysis/model/record.ts';
import { path, ui } from '../../i18n/index.ts';
import { oncePer } from '../once-per.ts';
import { type PartialState, writeState } from '../search/state.ts';
import type { Case } from './corpus.ts';
import type { Row } from './rows.ts';
import type { Pattern, Taxonomy } from './taxonomy.ts';

type Chosen = NonNullable<PartialState['chosen']>;

interface Term {
  readonly id: string;
  readonly label: Readonly<Record<Lang, string>>;
}

type Counts = ReadonlyMap<string, number>;

const patternCounts = oncePer(counting(({ patterns }) => patterns.map(({ pattern }) => pattern)));
const channelCounts = oncePer(counting(({ channels }) => channels.map(({ channel }) => channel)));
const kindCounts = oncePer(counting(({ promises }) => promises.map(({ kind }) => kind)));

/** In how many cases each id comes up. */
function counting(idsOf: (record: CaseRecord) => readonly string[]) {
  return (cases: readonly Case[]): Counts => {
    const counts = new Map<string, number>();
    for (const { record } of cases) {
      for (const id of new Set(idsOf(record))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
}

/** Terms with their counts, most frequent first; those of no case are left out. */
function counted<T extends Term>(
  counts: Counts,
  terms: readonly T[],
): { term: T; count: number }[] {
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
  const found = counted(patternCounts(cases), patterns);
  return found.map(({ term: { id, label, principle }, count }) => ({
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
  const found = counted(channelCounts(cases), channels);
  return found.map(({ term: { id, label }, count }) => ({
    href: path(lang, 'channels', id),
    title: label[lang],
    notes: [
      { text: t('count.cases', { count }), href: searchFor(lang, { ...chosen, channel: [id] }) },
    ],
  }));
}

/** By kind, how many promises were made in some cases, and how many of them were broken. */
const promisesMade = oncePer((cases: readonly Case[]) => {
  const made = new Map<string, { all: number; broken: number }>();
  for (const { record } of cases) {
    for (const { kind, status } of record.promises) {
      const count = made.get(kind) ?? { all: 0, broken: 0 };
      count.all += 1;
      if (status === 'broken') count.broken += 1;
      made.set(kind, count);
    }
  }
  return made;
});

/** The kinds of promises made in some cases, most frequent first, with how many were broken. */
export function promiseRows(
  cases: readonly Case[],
  { promises }: Taxonomy,
  lang: Lang,
  chosen: Chosen,
): Row[] {
  const t = ui(lang);
  const made = promisesMade(cases);
  return counted(kindCounts(cases), promises).map(({ term: { id, label }, count }) => {
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
