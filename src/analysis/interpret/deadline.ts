import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Deadline } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { quoteAt } from './clause.ts';
import type { Story } from './story.ts';

const KINDS = new Set<TimeExpression['kind']>(['deadline', 'date', 'weekday', 'clock']);

/** The first expression of a deadline, date, weekday or hour within a promise. */
export function deadlineIn(story: Story, promise: Span): Deadline | null {
  const { tokens } = story.annotated;
  for (const time of story.times) {
    const [start, end] = [tokens[time.first]?.start ?? 0, tokens[time.last]?.end ?? 0];
    if (start < promise.start || end > promise.end || !KINDS.has(time.kind)) continue;
    const quote = quoteAt(story.article, start, end);
    return { ...quote, iso: time.iso, limit: time.limit ?? 'on' };
  }
  return null;
}
