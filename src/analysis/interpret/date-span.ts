import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Duration } from '../model/record.ts';
import { tokensQuote } from './clause.ts';
import { isNow, type Point, pastPoints } from './date-points.ts';
import { daysBetween, monthsIn } from './span-units.ts';
import type { Story } from './story.ts';

const SHORTEST = 4; // days
const LONGEST = 365 * 3; // days
/** Up to here a span is told in days, beyond it in months. */
const IN_DAYS = 45;
const AT_THE_END = new Set(['fin', 'end', 'late']);
const TO_THE_END = 27; // days
/** Dates, with their day, by which a story is told. */
const MANY = 6;

/**
 * From the first to the last date on which something happened, or null without two of them.
 * `opens` is the token at which the first date is told.
 */
export function spanOfDates(story: Story): { duration: Duration; opens: number } | null {
  const all = pastPoints(story);
  const now = all.findLast((point) => isNow(story, point.time));
  // What is told after "today, April 3" is still to come.
  const past = now ? all.filter(({ at }) => at <= now.at) : all;
  const exact = past.filter(({ month }) => !month);
  // A story told by its dates begins and ends with them, whatever months it names in passing.
  const points = exact.length >= MANY && !now?.month ? exact : past;
  return spanOf(story, points);
}

function spanOf(
  story: Story,
  points: readonly Point[],
): { duration: Duration; opens: number } | null {
  let [first, last] = [points[0], points[0]];
  for (const point of points) {
    if (first && point.at < first.at) first = point;
    if (last && point.at > last.at) last = point;
  }
  if (!first || !last) return null;
  const late = last.month && !first.month && isAtTheEnd(story, last.time) ? TO_THE_END : 0;
  const days = daysBetween(first.at, last.at) + late;
  if (days < SHORTEST || days > LONGEST) return null;
  const quote = tokensQuote(story, last.time);
  const rough = first.month || last.month;
  // Months by themselves are seldom told to the end: only "nous sommes en mai" closes them.
  if (rough && !isNow(story, last.time)) return null;
  return { duration: { ...quote, iso: showSpan(days, rough) }, opens: points[0]?.time.first ?? 0 };
}

function showSpan(days: number, rough: boolean): string {
  if (rough || days > IN_DAYS) return `P${Math.max(1, monthsIn(days))}M`;
  return days % 7 === 0 ? `P${days / 7}W` : `P${days}D`;
}

/** "Fin août" is another day than "août". */
function isAtTheEnd(story: Story, { first, last }: TimeExpression): boolean {
  const forms = story.annotated.tokens.slice(first, last + 1).map(({ form }) => form);
  return forms.some((form) => AT_THE_END.has(form));
}
