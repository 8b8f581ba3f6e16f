import type { Doc, Place } from '../model/doc.ts';
import { lastAtOrBefore, placeInLines } from './lines.ts';

/**
 * Offset in the source (without byte order mark) of an offset in the Doc's text.
 * A character that does not stand verbatim in the source (`&amp;`, a block separator) has the
 * place where the verbatim run before it ends, or, when it opens a block, where the next begins.
 */
function sourceOffsetOf(doc: Doc, offset: number): number {
  const { segments } = doc;
  const at = Number.isFinite(offset) ? Math.min(Math.max(0, offset), doc.text.length) : 0;
  const index = lastAtOrBefore(segments.length, (i) => segments[i]?.start ?? 0, at);
  const segment = segments[index];
  if (segment === undefined) return 0;
  if (at < segment.start) return segment.source;
  if (at < segment.end) return segment.source + (at - segment.start);
  const next = segments[index + 1];
  if (next !== undefined && at > segment.end && doc.text.startsWith('\n\n', segment.end)) {
    return next.source;
  }
  return segment.source + (segment.end - segment.start);
}

/** Line and column in the source file of an offset in the Doc's text; never throws. */
export function placeOf(doc: Doc, offset: number): Place {
  return placeInLines(doc.lineStarts, sourceOffsetOf(doc, offset));
}
