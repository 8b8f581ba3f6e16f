import type { Limit } from '../../model/record.ts';

const DAY = 86_400_000;

/**
 * The day on which a deadline ends, counted from the day on which it was set.
 * Hours are rounded up to days; working days are counted as days; a month or year named without a
 * day ends on its last, or begins on its first when the limit is `from`.
 * @param iso as in `TimeValue.iso`
 * @param from ISO date (time of day is ignored)
 * @returns ISO date, or null when there is nothing to count with
 */
export function resolve(iso: string | null, limit: Limit | null, from: string): string | null {
  const base = /^(\d{4})-(\d{2})-(\d{2})/.exec(from);
  if (!iso || !base) return null;
  const start = new Date(Date.UTC(Number(base[1]), Number(base[2]) - 1, Number(base[3])));
  if (Number.isNaN(start.getTime())) return null;
  if (iso.startsWith('T')) return show(start);
  if (iso.startsWith('P')) return show(addDuration(start, iso));
  const weekday = /^-W-([1-7])$/.exec(iso)?.[1];
  if (weekday) return show(nextWeekday(start, Number(weekday)));
  const monthDay = /^---(\d{2})$/.exec(iso)?.[1];
  if (monthDay) return show(nextDay(start, Number(monthDay)));
  const opening = limit === 'from' || limit === 'after';
  const date = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!date) return null;
  const [year, month, day] = [number(date[1]), number(date[2]), number(date[3])];
  if (year !== null) return show(named(year, month, day, opening));
  if (month === null) return null;
  const current = start.getUTCFullYear();
  const sameYear = named(current, month, day, opening);
  return show(sameYear < start ? named(current + 1, month, day, opening) : sameYear);
}

function number(part: string | undefined): number | null {
  return part === undefined || part === '-' ? null : Number(part);
}

function named(year: number, month: number | null, day: number | null, opening: boolean): Date {
  if (month === null) return new Date(opening ? Date.UTC(year, 0, 1) : Date.UTC(year, 11, 31));
  if (day !== null) return new Date(Date.UTC(year, month - 1, day));
  return new Date(opening ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0));
}

function nextWeekday(start: Date, weekday: number): Date {
  const ahead = (weekday - start.getUTCDay() + 7) % 7 || 7;
  return new Date(start.getTime() + ahead * DAY);
}

function nextDay(start: Date, day: number): Date {
  const months = start.getUTCDate() <= day ? 0 : 1;
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, day));
}

function addDuration(start: Date, iso: string): Date {
  const amount = (letter: string, text: string) =>
    Number(new RegExp(`(\\d+)${letter}`).exec(text)?.[1] ?? 0);
  const [date = '', time = ''] = iso.slice(1).split('T');
  const minutes = amount('H', time) * 60 + amount('M', time) + amount('S', time) / 60;
  const months = amount('Y', date) * 12 + amount('M', date);
  // Short pauses end the same day.
  const days =
    amount('D', date) + amount('W', date) * 7 + (minutes < 720 ? 0 : Math.ceil(minutes / 1440));
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  const day = Math.min(start.getUTCDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), day) + days * DAY);
}

function show(date: Date): string {
  return date.toISOString().slice(0, 10);
}
