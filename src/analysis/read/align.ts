import type { DocBuilder } from './builder.ts';
import { entityAt } from './entities.ts';

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const AMPERSAND = 38;
const GREATER = 62;
const BACKSLASH = 92;

/**
 * Adds the text that a parser read from `source.slice(from, to)`, each run that stands verbatim
 * there with its place. Escapes (`\*`), character references (`&amp;`), trimmed line ends and the
 * prefix of continued lines (`> `) end a run. Line ends become one `\n`.
 */
export function addAligned(
  builder: DocBuilder,
  source: string,
  value: string,
  from: number,
  to: number,
): void {
  if (value.length === to - from && !value.includes('\r') && source.startsWith(value, from)) {
    builder.verbatim(from, to);
    return;
  }
  let v = 0;
  let s = from;
  let run = from;
  while (v < value.length) {
    const code = value.charCodeAt(v);
    if (code === LF || code === CR) {
      builder.verbatim(run, s);
      s = addLineEnd(builder, source, s, to);
      v += code === CR && value.charCodeAt(v + 1) === LF ? 2 : 1;
      s = afterPrefix(source, s, to, value.charCodeAt(v));
      run = s;
      continue;
    }
    const written = s < to ? source.charCodeAt(s) : -1;
    const entity = written === AMPERSAND ? entityAt(source, s) : null;
    if (entity !== null && value.startsWith(entity.text, v)) {
      builder.verbatim(run, s);
      builder.inserted(entity.text);
      v += entity.text.length;
      s += entity.length;
      run = s;
    } else if (written === code) {
      s++;
      v++;
    } else if (written === BACKSLASH && source.charCodeAt(s + 1) === code) {
      builder.verbatim(run, s);
      s++;
      run = s;
    } else {
      break;
    }
  }
  builder.verbatim(run, s);
  if (v < value.length) builder.inserted(value.slice(v).replace(/\r\n?/g, '\n'));
}

function addLineEnd(builder: DocBuilder, source: string, at: number, to: number): number {
  let end = at;
  while (end < to && isBlank(source.charCodeAt(end))) end++;
  if (source.charCodeAt(end) === CR && source.charCodeAt(end + 1) === LF) end++;
  if (end < to && source.charCodeAt(end) === LF) {
    builder.verbatim(end, end + 1);
    return end + 1;
  }
  builder.inserted('\n');
  return source.charCodeAt(end) === CR ? end + 1 : end;
}

/** A continued line may begin with indentation and quotation marks that are no text. */
function afterPrefix(source: string, at: number, to: number, next: number): number {
  let start = at;
  while (start < to) {
    const code = source.charCodeAt(start);
    if (code === next || !(isBlank(code) || code === GREATER)) break;
    start++;
  }
  return start;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
