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
    if (kind === 'date' && DAY.test(iso)) return isLaterDay(promised, iso);
    return relation !== null && relation !== 'for' && isLonger(promised, iso);
  });
}

const DAY = /^(?:-|\d{4})-(\d{2})-(\d{2})$/;

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
  const days = (match: RegExpExecArray): number => Number(match[1]) * 31 + Number(match[2]);
  const apart = days(b) - days(a);
  return apart > 0 ? apart < 186 : apart < -186;
}

function isLonger(promised: string, done: string): boolean {
  if (!promised.startsWith('P') || !done.startsWith('P')) return false;
  return daysOf(done) > Math.max(daysOf(promised), 1 / 24);
}
