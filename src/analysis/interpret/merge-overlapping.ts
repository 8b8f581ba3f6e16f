import { overlap, type Span } from '../model/span.ts';
import { leastFrom } from './first-where.ts';

/**
 * Merges each span into the first one before it that it overlaps, as merged so far; one that
 * overlaps none stays by itself. In the order in which they first came.
 * @param join gives the two as one, no wider than both together
 */
export function mergeOverlapping<T extends Span>(
  spans: readonly T[],
  join: (before: T, one: T) => T,
): T[] {
  const merged: T[] = [];
  const starts = leastFrom(spans.map(({ start }) => start));
  // Spans come nearly in the order of the text, so that few of those before can still be met.
  let near: number[] = [];
  for (const [index, one] of spans.entries()) {
    const start = starts[index] ?? 0;
    near = near.filter((at) => (merged[at]?.end ?? 0) > start);
    const at = near.find((before) => overlap(merged[before] ?? one, one) > 0);
    const other = at === undefined ? undefined : merged[at];
    if (at !== undefined && other) merged[at] = join(other, one);
    else near.push(merged.push(one) - 1);
  }
  return merged;
}
