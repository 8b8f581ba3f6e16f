import type { TimeExpression } from '../annotate/time/expression.ts';
import { daysOf } from './iso-duration.ts';

/**
 * Whether a thing was done after the time promised for it, told from the promised time and the
 * times named where it is told as done: "between 8 and 12" and "at 2 pm", "on Monday" and "on
 * Thursday", "on the 3rd" and "on the 12th", "in April" and "in June", "within a day" and "three
 * weeks later".
 * @param promised ISO 8601, in the forms of time expressions
 */
export function cameLate(promised: string, done: readonly TimeExpression[]): boolean {
  return done.some(({ kind, iso, relation }) => {
    if (!iso || relation === 'ago' || relation === 'since') return false;
    if (kind === 'clock') return isAfterHour(promised, iso);
    if (kind === 'weekday') return isWeekday(promised) && promised !== iso;
    if (kind === 'date') return isLaterDate(promised, iso);
    return relation !== null && relation !== 'for' && isLonger(promised, iso);
  });
}

const DAY = /^(?:-|\d{4})-(\d{2})-(\d{2})$/;
const DAY_OF_MONTH = /^---(\d{2})$/;
const MONTH = /^(?:-|\d{4})-(\d{2})(?:-\d{2})?$/;
/** Days within which a thing may be done that was promised for an hour, or for a weekday. */
const HOUR_TERM = 0.5;
const WEEKDAY_TERM = 6;

function isWeekday(iso: string): boolean {
  return iso.startsWith('-W-');
}

/** "T08:00/T12:00" ends at noon. */
function isAfterHour(promised: string, done: string): boolean {
  const end = promised.split('/').at(-1) ?? '';
  return end.startsWith('T') && done.startsWith('T') && done > end;
}

/** As far as both are told: days of the year, days of the month without it, months. */
function isLaterDate(promised: string, done: string): boolean {
  if (DAY.test(promised) && DAY.test(done)) {
    return isAhead(dayOfYear(promised) - dayOfYear(done), 372);
  }
  const days = [promised, done].map((iso) => numberIn(DAY_OF_MONTH, iso));
  if (days.every((day) => day > 0)) return isAhead((days[0] ?? 0) - (days[1] ?? 0), 31);
  const months = [promised, done].map((iso) => numberIn(MONTH, iso));
  return months.every((month) => month > 0) && isAhead((months[0] ?? 0) - (months[1] ?? 0), 12);
}

/** Without the year or month, one far behind is the next one: January comes after December. */
function isAhead(behind: number, round: number): boolean {
  return behind < 0 ? -behind < round / 2 : behind > round / 2;
}

function dayOfYear(iso: string): number {
  const match = DAY.exec(iso);
  return Number(match?.[1]) * 31 + Number(match?.[2]);
}

function numberIn(form: RegExp, iso: string): number {
  return Number(form.exec(iso)?.[1] ?? 0);
}

function isLonger(promised: string, done: string): boolean {
  return done.startsWith('P') && daysOf(done) > termOf(promised);
}

/** The days after which what was promised is overdue. */
function termOf(promised: string): number {
  if (promised.startsWith('P')) return Math.max(daysOf(promised), 1 / 24);
  if (promised.startsWith('T')) return HOUR_TERM;
  return isWeekday(promised) ? WEEKDAY_TERM : Number.POSITIVE_INFINITY;
}
