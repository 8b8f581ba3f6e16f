import type { Doc } from '../../analysis/model/doc.ts';
import type { Span } from '../../analysis/model/span.ts';

/**
 * Where a span of the Doc's text stands in the source file: from its first to behind its last
 * character that stands there verbatim. Null when none does.
 */
export function sourceSpan(doc: Doc, span: Span): Span | null {
  const { segments } = doc;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.end <= span.start) low = middle + 1;
    else high = middle;
  }
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
      if (entity !== null && !value.startsWith(entity, i)) {
        places.push(at);
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

function entityAt(source: string, at: number): string | null {
  return /^&#?\w+;/.exec(source.slice(at, at + 40))?.[0] ?? null;
}
