import type { TimeExpression } from '../annotate/time/expression.ts';
import { daysOf } from './iso-duration.ts';

/**
 * Whether a thing was done after the time promised for it, told from the promised time and the
 * times named where it is told as done: "between 8 and 12" and "at 2 pm", "on Monday" and "on
 * Thursday", "within a day" and "three weeks later".
 * @param promised ISO 8601, in the forms of time expressions
 */
export function cameLate(promised: string, done: readonly TimeExpression[]): boolean {
  return done.some(({ kind, iso, relation }) => {
    if (!iso || relation === 'ago' || relation === 'since') return false;
    if (kind === 'clock') return isAfterHour(promised, iso);
    if (kind === 'weekday') return isWeekday(promised) && promised !== iso;
    if (kind === 'date' && !iso.startsWith('P')) return isLaterDay(promised, iso);
    // "The next day", counted from the day of the promise.
    if (kind === 'date') return isLonger(promised, iso);
    return relation !== null && relation !== 'for' && isLonger(termOf(promised), iso);
  });
}

/** The longest that an hour or a day of the week may lie ahead. */
function termOf(promised: string): string {
  if (promised.startsWith('T')) return 'P1D';
  return isWeekday(promised) ? 'P1W' : promised;
}

/** Month and day; one of them may not be told. */
const DAY = /^(?:-|\d{4})-(\d{2})?(?:-(\d{2}))?$/;

/** In months. */
const HALF_YEAR = 6;

function isWeekday(iso: string): boolean {
  return iso.startsWith('-W-');
}

/** "T08:00/T12:00" ends at noon. */
function isAfterHour(promised: string, done: string): boolean {
  const end = promised.split('/').at(-1) ?? '';
  return end.startsWith('T') && done.startsWith('T') && done > end;
}

/** Days without a year may be compared; one in January comes after one in December. */
function isLaterDay(promised: string, done: string): boolean {
  const [a, b] = [DAY.exec(promised), DAY.exec(done)];
  if (!a || !b) return false;
  if (a[1] && b[1]) {
    const months = Number(b[1]) - Number(a[1]);
    if (months !== 0) return months > 0 ? months <= HALF_YEAR : months < -HALF_YEAR;
  }
  // Both without a month, or in the same one; any day of a promised month is in time.
  const comparable = Boolean(a[1]) === Boolean(b[1]) && a[2] !== undefined;
  return comparable && Number(b[2]) > Number(a[2]);
}

function isLonger(promised: string, done: string): boolean {
  if (!promised.startsWith('P') || !done.startsWith('P')) return false;
  return daysOf(done) > Math.max(daysOf(promised), 1 / 24);
}
