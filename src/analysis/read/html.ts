import type { Block, Doc } from '../model/doc.ts';
import { DocBuilder } from './builder.ts';
import { entityAt } from './entities.ts';
import { withZones } from './furniture.ts';
import { BLOCK_KINDS, LEFT_OUT, VOID } from './html-elements.ts';
import { type HtmlToken, tokensOf } from './html-tokens.ts';

/** The prose of a web page and what the page says of itself. */
export interface HtmlReading {
  readonly doc: Doc;
  /** Content of `<title>`, or null. */
  readonly title: string | null;
  /** Value of `lang` on `<html>`, or null. */
  readonly lang: string | null;
}

/**
 * The main text of an HTML source: of `<article>` or `<main>` where there is one, without
 * scripts, navigation, headers, footers, asides and forms. White space is folded.
 * @param source Without byte order mark.
 */
export function readHtml(source: string): HtmlReading {
  const tokens = [...tokensOf(source)];
  const title = titleOf(source, tokens);
  const lang = /<html\b[^>]*\blang\s*=\s*["']?([a-zA-Z-]+)/i.exec(source.slice(0, 4096))?.[1];
  for (const frame of FRAMES) {
    const doc = build(source, tokens, frame);
    if (doc.blocks.length > 0) return { doc: zoned(doc), title, lang: lang ?? null };
  }
  return { doc: new DocBuilder(source).finish(), title, lang: lang ?? null };
}

/** Where the main text is looked for, in this order: an element, a fragment, anywhere at all. */
const FRAMES = ['article', 'main', 'body', 'fragment', 'anywhere'];

function build(source: string, tokens: readonly HtmlToken[], frame: string): Doc {
  const builder = new DocBuilder(source);
  let framed = frame === 'fragment' || frame === 'anywhere' ? 1 : 0;
  let quoted = 0;
  /** The element that is left out, with how many of its name are open. */
  let skipping = '';
  let skipped = 0;
  for (const token of tokens) {
    const step = token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (skipping !== '') {
      if (token.name === skipping) skipped += step;
      if (skipped === 0) skipping = '';
      continue;
    }
    if (token.kind === 'text') {
      if (framed > 0) addText(builder, source, token.start, token.end);
      continue;
    }
    if (step > 0 && !VOID.has(token.name) && isLeftOut(token.name, frame)) {
      skipping = token.name;
      skipped = 1;
      continue;
    }
    if (token.name === frame) framed = Math.max(0, framed + step);
    if (token.name === 'br') builder.inserted('\n');
    if (token.name === 'td' || token.name === 'th') builder.inserted('\t');
    if (token.name === 'blockquote') quoted = Math.max(0, quoted + step);
    const kind = Object.hasOwn(BLOCK_KINDS, token.name) ? BLOCK_KINDS[token.name] : undefined;
    if (kind !== undefined) {
      builder.open(quoted > 0 ? 'quotation' : step > 0 ? kind : 'paragraph', 'story');
    }
  }
  return builder.finish();
}

/** A page's own header is furniture, the header of an `<article>` holds its headline. */
function isLeftOut(name: string, frame: string): boolean {
  if (frame === 'anywhere') return name === 'script' || name === 'style' || name === 'head';
  return LEFT_OUT.has(name) && !(name === 'header' && frame === 'article');
}

function addText(builder: DocBuilder, source: string, from: number, to: number): void {
  let run = from;
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    const entity = code === 38 ? entityAt(source, at) : null;
    if (entity !== null) {
      builder.verbatim(run, at);
      builder.inserted(entity.text);
      at += entity.length;
      run = at;
    } else if (isHtmlSpace(code)) {
      builder.verbatim(run, at);
      let end = at;
      while (end < to && isHtmlSpace(source.charCodeAt(end))) end++;
      if (!builder.atSpace) {
        if (code === 32) builder.verbatim(at, at + 1);
        else builder.inserted(' ');
      }
      at = end;
      run = at;
    } else at++;
  }
  builder.verbatim(run, to);
}

function isHtmlSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Saved pages carry the same furniture as plain text does. */
function zoned(doc: Doc): Doc {
  let titled = false;
  const drafts = doc.blocks.map((block: Block) => {
    const again = block.kind === 'title' && titled;
    titled ||= block.kind === 'title';
    return { start: block.start, end: block.end, kind: again ? ('heading' as const) : block.kind };
  });
  return { ...doc, blocks: withZones(doc.text, drafts) };
}

function titleOf(source: string, tokens: readonly HtmlToken[]): string | null {
  const at = tokens.findIndex((token) => token.kind === 'open' && token.name === 'title');
  const text = at < 0 ? undefined : tokens[at + 1];
  if (text?.kind !== 'text') return null;
  const builder = new DocBuilder(source);
  builder.open('title', 'story');
  addText(builder, source, text.start, text.end);
  return builder.finish().text || null;
}
