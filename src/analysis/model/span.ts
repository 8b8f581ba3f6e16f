/** A run of text, in UTF-16 code units of the Doc's text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units two spans share; 0 when they only touch or lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
