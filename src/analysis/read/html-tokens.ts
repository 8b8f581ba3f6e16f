import { RAW_TEXT } from './html-elements.ts';

/** A tag, or the text between two tags, by its place in the source. */
export interface HtmlToken {
  readonly kind: 'text' | 'open' | 'close';
  /** Lower case; empty for text. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TAG_NAME = /<(\/?)([a-zA-Z][^\s/>]*)/y;

/**
 * The tags and texts of an HTML source in order; comments and declarations are left out.
 * A tag that is never closed ends the markup: what follows is text.
 */
export function* tokensOf(source: string): Generator<HtmlToken> {
  let textStart = 0;
  let angle = source.indexOf('<');
  while (angle >= 0) {
    const skipped = afterComment(source, angle);
    TAG_NAME.lastIndex = angle;
    const tag = skipped < 0 ? TAG_NAME.exec(source) : null;
    if (skipped < 0 && tag === null) {
      angle = source.indexOf('<', angle + 1);
      continue;
    }
    let at = tag === null ? skipped : tagEnd(source, TAG_NAME.lastIndex);
    if (at < 0) break;
    if (angle > textStart) yield { kind: 'text', name: '', start: textStart, end: angle };
    if (tag !== null) {
      const name = (tag[2] ?? '').toLowerCase();
      const kind = tag[1] === '/' ? 'close' : 'open';
      yield { kind, name, start: angle, end: at };
      if (kind === 'open' && RAW_TEXT.has(name)) {
        const close = closeOf(source, name, at);
        if (close > at) yield { kind: 'text', name: '', start: at, end: close };
        at = close;
      }
    }
    textStart = at;
    angle = source.indexOf('<', at);
  }
  if (source.length > textStart) {
    yield { kind: 'text', name: '', start: textStart, end: source.length };
  }
}

/** Offset after the `>` of a tag, or -1; a quoted attribute value may hold `>`. */
function tagEnd(source: string, from: number): number {
  let value = false;
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '>') return at + 1;
    if (value && (char === '"' || char === "'")) {
      at = source.indexOf(char, at + 1);
      if (at < 0) return -1;
    }
    if (char === '=') value = true;
    else if (char.trim() !== '') value = false;
  }
  return -1;
}

/** End of a comment or declaration that begins here, or -1. */
function afterComment(source: string, at: number): number {
  const comment = source.startsWith('<!--', at);
  if (!comment && source.charAt(at + 1) !== '!' && source.charAt(at + 1) !== '?') return -1;
  const end = source.indexOf(comment ? '-->' : '>', at + 2);
  return end < 0 ? source.length : end + (comment ? 3 : 1);
}

function closeOf(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  return close.exec(source)?.index ?? source.length;
}
