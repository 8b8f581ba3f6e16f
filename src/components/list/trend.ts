import { oncePer } from '../once-per.ts';
import type { Case } from './corpus.ts';

/** A year (`2026`) or a month (`2026-03`), how many cases of it are meant and how many there are. */
export interface Period {
  readonly period: string;
  readonly count: number;
  readonly total: number;
}

/** More years than this are told by year, fewer by month. */
const FEW_YEARS = 2;

/**
 * How cases of a kind spread over time, with all cases for comparison: by year, or by month while
 * the corpus spans two years at most. Empty periods in between are told too.
 */
export function trendOf(members: readonly Case[], all: readonly Case[]): Period[] {
  const { length, totals } = totalsOf(all);
  const counts = countBy(members, length);
  return Array.from(totals, ([period, total]) => ({
    period,
    count: counts.get(period) ?? 0,
    total,
  }));
}

/** How many characters of a date name a period, and the number of cases of each period in order. */
const totalsOf = oncePer((all: readonly Case[]) => {
  const { first, last } = spanOf(all);
  if (first === undefined || last === undefined) return { length: 0, totals: new Map() };
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const length = years > FEW_YEARS ? 4 : 7;
  const counts = countBy(all, length);
  const names = periods(first.slice(0, length), last.slice(0, length));
  return { length, totals: new Map(names.map((name) => [name, counts.get(name) ?? 0])) };
});

/** The first and the last date of some cases; nothing where there is none. */
function spanOf(cases: readonly Case[]) {
  let first: string | undefined;
  let last: string | undefined;
  for (const { frontMatter } of cases) {
    const { date } = frontMatter;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  return { first, last };
}

function countBy(cases: readonly Case[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { frontMatter } of cases) {
    const period = frontMatter.date.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/** From the first to the last period, both included. */
function periods(first: string, last: string): string[] {
  const found: string[] = [];
  for (let at = first; at <= last; at = next(at)) found.push(at);
  return found;
}

function next(period: string): string {
  const [year = '', month] = period.split('-');
  if (month === undefined) return String(Number(year) + 1);
  if (month === '12') return `${Number(year) + 1}-01`;
  return `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
}
