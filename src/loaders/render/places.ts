import type { Doc } from '../../analysis/model/doc.ts';
import type { Span } from '../../analysis/model/span.ts';
import { entityAt } from '../../analysis/read/entities.ts';
import { lastAtOrBefore } from '../../analysis/read/lines.ts';

/**
 * Where a span of the Doc's text stands in the source file: from its first to behind its last
 * character that stands there verbatim. Null when none does.
 */
export function sourceSpan(doc: Doc, span: Span): Span | null {
  const { segments } = doc;
  const before = lastAtOrBefore(segments.length, (i) => segments[i]?.start ?? 0, span.start);
  const inside = (segments[before]?.end ?? 0) > span.start;
  const low = inside ? before : before + 1;
  const first = segments[low];
  if (first === undefined || first.start >= span.end) return null;
  let last = first;
  for (let i = low + 1; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= span.end) break;
    last = segment;
  }
  return {
    start: first.source + Math.max(0, span.start - first.start),
    end: last.source + Math.min(last.end, span.end) - last.start,
  };
}

/**
 * Source offset of each code unit of a Markdown text node. The node's value lacks what the
 * source holds besides: backslashes, entities, the `>` of a quotation's next line.
 */
export function alignText(value: string, source: string, from: number, to: number): number[] {
  const places: number[] = [];
  let at = from;
  for (let i = 0; i < value.length; i++) {
    while (at < to) {
      const entity = source[at] === '&' ? entityAt(source, at) : null;
      if (entity !== null && value.startsWith(entity.text, i)) {
        for (let unit = 0; unit < entity.text.length; unit++) places.push(at);
        i += entity.text.length - 1;
        at += entity.length;
        break;
      }
      if (source[at] === value[i]) {
        places.push(at++);
        break;
      }
      at++;
    }
    if (places.length <= i) places.push(Math.min(at, to - 1));
  }
  return places;
}
