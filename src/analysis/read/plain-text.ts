import type { Block, BlockKind, Doc, Segment } from '../model/doc.ts';
import { type Draft, withZones } from './furniture.ts';
import { lineStartsOf } from './lines.ts';
import { chunksOf, endsSentence, joinLines, type Line } from './prose-lines.ts';

const TITLE_MAX = 120;
/** A line of more words that ends like a sentence is one, though it stands first. */
const TITLE_WORDS = 9;
const HEADING_MAX = 80;
const UNDERLINE = /^(?:={3,}|-{3,}|\*{3,}|_{3,})$/;

/**
 * A plain text as Doc. Its text is the source itself, line ends folded to `\n`; blocks are the
 * paragraphs, and the lines inside a paragraph that stand alone.
 * @param source Without byte order mark.
 */
export function readPlainText(source: string): Doc {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const blocks = withZones(text, draftBlocks(text));
  return { text, blocks, segments: segmentsOf(source, text), lineStarts: lineStartsOf(source) };
}

/** Each line end written otherwise than `\n` parts two verbatim runs. */
function segmentsOf(source: string, text: string): Segment[] {
  if (text === source) return text === '' ? [] : [{ start: 0, end: text.length, source: 0 }];
  const segments: Segment[] = [];
  let from = 0;
  let removed = 0;
  const cut = (to: number, next: number, lost: number) => {
    if (to > from) segments.push({ start: from - removed, end: to - removed, source: from });
    from = next;
    removed += lost;
  };
  for (let at = source.indexOf('\r'); at >= 0; at = source.indexOf('\r', at + 1)) {
    if (source.charAt(at + 1) === '\n') cut(at, at + 1, 1);
    else cut(at, at + 1, 0);
  }
  cut(source.length, source.length, 0);
  return segments;
}

function draftBlocks(text: string): Draft[] {
  const drafts: Draft[] = [];
  const chunks = chunksOf(text);
  const alone: Draft[] = [];
  chunks.forEach((chunk, index) => {
    const lines = joinLines(text, chunk);
    for (const [position, line] of lines.entries()) {
      if (UNDERLINE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) {
        const above = position > 0 ? drafts.at(-1) : undefined;
        if (above?.kind === 'paragraph') above.kind = 'heading';
        continue;
      }
      const draft = draftOf(text, line);
      drafts.push(draft);
      const between = lines.length === 1 && index < chunks.length - 1;
      if (between && isHeadingLike(text, draft)) alone.push(draft);
    }
  });
  markTitle(text, drafts);
  // Where most lines stand alone, that is how the writer breaks lines and says nothing.
  if (alone.length * 2 < drafts.length) {
    for (const draft of alone) if (draft.kind === 'paragraph') draft.kind = 'heading';
  }
  return drafts;
}

function draftOf(text: string, line: Line): Draft {
  if (line.body > line.start) return { kind: 'item', start: line.body, end: line.end };
  const mark = /^(?:#{1,6}|>)[ \t]+/.exec(text.slice(line.start, line.start + 8))?.[0];
  if (mark === undefined || line.start + mark.length >= line.end) {
    return { kind: 'paragraph', start: line.start, end: line.end };
  }
  const kind: BlockKind = mark.startsWith('>') ? 'quotation' : 'heading';
  return { kind, start: line.start + mark.length, end: line.end };
}

function markTitle(text: string, drafts: readonly Draft[]): void {
  const [first, second] = drafts;
  if (first === undefined || second === undefined || first.kind === 'item') return;
  const line = text.slice(first.start, first.end);
  if (line.length > TITLE_MAX || /[^.][.,;:]$/.test(line)) return;
  if (endsSentence(text, first) && line.split(/\s+/).length > TITLE_WORDS) return;
  first.kind = 'title';
}

/** A short line that begins like a sentence and does not end like one. */
function isHeadingLike(text: string, draft: Draft): boolean {
  if (draft.kind !== 'paragraph' || draft.end - draft.start > HEADING_MAX) return false;
  const line = text.slice(draft.start, draft.end);
  return /^[«“"(]?\s*[\p{Lu}\d]/u.test(line) && /\p{L}{2}/u.test(line) && !/[,;:»”"]$/.test(line)
    ? !endsSentence(text, draft)
    : false;
}

/** The words of the title block, or null. */
export function titleOf(doc: Doc): string | null {
  const block: Block | undefined = doc.blocks.find(({ kind }) => kind === 'title');
  return block === undefined ? null : doc.text.slice(block.start, block.end).replace(/\s+/g, ' ');
}
