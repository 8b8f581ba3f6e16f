import type { TimeExpression } from '../annotate/time/expression.ts';
import { firstWhere } from './first-where.ts';

/** Those expressions, of all in the order of the text, that share a token with a run of tokens. */
export function timesTouching(
  times: readonly TimeExpression[],
  first: number,
  last: number,
): TimeExpression[] {
  const from = firstWhere(times.length, (index) => (times[index]?.last ?? 0) >= first);
  let to = from;
  while ((times[to]?.first ?? Number.POSITIVE_INFINITY) <= last) to++;
  return times.slice(from, to);
}
