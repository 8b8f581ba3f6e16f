import type { Doc } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

/**
 * Where words of the Doc stand in its source, with the marks between them (`jean\@exemple.fr`).
 * @returns null where they have no place in it
 */
export function inSource(doc: Doc, { start, end }: Span): Span | null {
  const placeOf = (offset: number): number | null => {
    const segment = doc.segments.find((one) => one.start <= offset && offset < one.end);
    return segment === undefined ? null : segment.source + (offset - segment.start);
  };
  const from = placeOf(start);
  const last = placeOf(end - 1);
  return from === null || last === null || last < from ? null : { start: from, end: last + 1 };
}
