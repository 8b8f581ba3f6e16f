import type { Span } from '../model/span.ts';
import { isSpace } from './builder.ts';

/** Lines of at least this length may be broken by the writer's window rather than by thought. */
const WRAP_MIN = 40;
const WRAP_MAX = 130;

/** `- `, `• `, `* `, `3. `, `2) ` at the beginning of a line. */
const BULLET = /[ \t]*(?:[-*•·▪◦‣–]|\d{1,2}[.)])[ \t\u00a0]+(?=\S)/y;
const CLOSERS = '»”"’\')]} \u00a0\u202f';
const ENDS = '.!?…';

/** A line without the white space around it. */
export interface Line extends Span {
  /** Where its text begins after a bullet; `start` when it has none. */
  readonly body: number;
}

/** The lines of a text in chunks, as blank lines part them. */
export function chunksOf(text: string): Line[][] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = trimmed(text, from, to);
    if (line !== null) chunk.push(line);
    else if (chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
    from = to + 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function trimmed(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  BULLET.lastIndex = start;
  return {
    start,
    end,
    body: BULLET.test(text) && BULLET.lastIndex < end ? BULLET.lastIndex : start,
  };
}

/**
 * Joins the lines of a chunk that are one run of prose: a line goes on in the next when it breaks
 * where the next word would not have fitted, or in the middle of a sentence.
 */
export function joinLines(text: string, chunk: readonly Line[]): Line[] {
  // Two lines alone show no width: the longer one would always seem full.
  const longest = chunk.reduce((max, line) => Math.max(max, line.end - line.start), 0);
  const width = chunk.length > 2 ? longest : Number.POSITIVE_INFINITY;
  const joined: Line[] = [];
  let before: Line | undefined;
  for (const line of chunk) {
    const last = joined.at(-1);
    if (last !== undefined && before !== undefined && goesOn(text, before, line, width)) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else joined.push(line);
    before = line;
  }
  return joined;
}

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  if (length < WRAP_MIN || length > WRAP_MAX || next.body > next.start) return false;
  if (endsSentence(text, line)) return false;
  if (/\p{Ll}/u.test(text.charAt(next.start))) return true;
  return width <= WRAP_MAX && length + 1 + firstWord(text, next) > width;
}

function firstWord(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
  return end - line.start;
}

/** True when the span ends with `.`, `!`, `?` or `…`, closing marks aside. */
export function endsSentence(text: string, span: Span): boolean {
  let end = span.end;
  while (end > span.start && CLOSERS.includes(text.charAt(end - 1))) end--;
  return end > span.start && ENDS.includes(text.charAt(end - 1));
}
