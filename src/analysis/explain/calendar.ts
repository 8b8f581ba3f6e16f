import { daysBetween as days } from '../interpret/span-units.ts';

/**
 * Whole days from one date to another (`2026-03-12`, or `--03-12` without its year); where a year
 * is missing, the two lie as near as the first before the second allows. Null when one is no date.
 */
export function daysBetween(from: string, to: string): number | null {
  const fromYear = yearOf(from);
  const toYear = yearOf(to);
  const year = fromYear ?? toYear ?? 2023;
  const start = timeOf(from, year);
  const end = timeOf(to, toYear ?? year);
  if (start === null || end === null) return null;
  if (end >= start || (fromYear !== null && toYear !== null)) return days(start, end);
  if (toYear === null) return days(start, timeOf(to, year + 1) ?? start);
  return days(timeOf(from, year - 1) ?? end, end);
}

function yearOf(iso: string): number | null {
  return iso.startsWith('--') ? null : Number(iso.slice(0, 4));
}

function timeOf(iso: string, year: number): number | null {
  const found = /(\d\d)-(\d\d)$/.exec(iso);
  if (found === null) return null;
  return Date.UTC(year, Number(found[1]) - 1, Number(found[2]));
}
