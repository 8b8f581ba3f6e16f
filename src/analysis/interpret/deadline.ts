import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Deadline } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { tokensQuote } from './clause.ts';
import { firstWhere } from './first-where.ts';
import type { Story } from './story.ts';

const KINDS = new Set<TimeExpression['kind']>(['deadline', 'date', 'weekday', 'clock']);
/** Promises of something that lasts: a bare duration tells how long, not by when. */
const LASTING = new Set(['price', 'feature', 'quality']);

/**
 * The deadline within a promise: the first expression of a limit, date, weekday or hour, else a
 * bare duration ("il faut compter trois semaines"). Those behind the words that promise go before
 * those in front of them ("le lundi, on me dit jeudi").
 * @param from the first token of the words that promise
 */
export function deadlineIn(
  story: Story,
  promise: Span,
  kind: string,
  from: number,
): Deadline | null {
  const inside = timesIn(story, promise).filter(({ relation }) => relation !== 'ago');
  const inOrder = [
    ...inside.filter(({ last }) => last >= from),
    ...inside.filter(({ last }) => last < from),
  ];
  const time =
    inOrder.find((one) => KINDS.has(one.kind)) ??
    inOrder.find((one) => one.kind === 'duration' && !LASTING.has(kind));
  if (!time) return null;
  return { ...tokensQuote(story, time), iso: time.iso, limit: time.limit ?? 'within' };
}

/** Expressions of time that lie within a span; they stand in the order of the text. */
function timesIn({ times, annotated }: Story, { start, end }: Span): TimeExpression[] {
  const { tokens } = annotated;
  const startOf = (index: number): number => tokens[times[index]?.first ?? 0]?.start ?? 0;
  const from = firstWhere(times.length, (index) => startOf(index) >= start);
  let to = from;
  while (to < times.length && (tokens[times[to]?.last ?? 0]?.end ?? 0) <= end) to++;
  return times.slice(from, to);
}
