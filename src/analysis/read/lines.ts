import type { Place } from '../model/doc.ts';

const LF = 10;
const CR = 13;

/** Offsets at which lines begin; LF, CRLF and a lone CR each end a line. */
export function lineStartsOf(source: string): number[] {
  const starts = [0];
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === LF || (code === CR && source.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column (1-based, UTF-16 code units) of an offset in the source. */
export function placeInLines(lineStarts: readonly number[], offset: number): Place {
  const line = lastAtOrBefore(lineStarts.length, (index) => lineStarts[index] ?? 0, offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}

/**
 * Index of the last of `length` ascending values that is not above `limit`; 0 when all are above.
 */
export function lastAtOrBefore(
  length: number,
  valueAt: (index: number) => number,
  limit: number,
): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (valueAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
