import type { Block, BlockKind, Doc, Segment } from '../model/doc.ts';
import { lineStartsOf } from './lines.ts';

type Zone = Block['zone'];
const SEPARATOR = '\n\n';
const RARE_SPACE = /\s/;

/** Collects the prose of a source block by block; blocks without text leave no trace. */
export class DocBuilder {
  readonly #source: string;
  readonly #texts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #kind: BlockKind = 'paragraph';
  #zone: Zone = 'story';
  #text = '';
  /** Last code unit of the text; asking the growing string for it would copy it each time. */
  #last = 32;
  #runs: Segment[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Begins a block, ending the one before. */
  open(kind: BlockKind, zone: Zone): void {
    this.close();
    this.#kind = kind;
    this.#zone = zone;
  }

  /** Adds source text as it stands. */
  verbatim(from: number, to: number): void {
    if (to <= from) return;
    const start = this.#text.length;
    const last = this.#runs.at(-1);
    const end = start + (to - from);
    if (last !== undefined && last.end === start && last.source + (start - last.start) === from) {
      this.#runs[this.#runs.length - 1] = { start: last.start, end, source: last.source };
    } else {
      this.#runs.push({ start, end, source: from });
    }
    this.#text += this.#source.slice(from, to);
    this.#last = this.#source.charCodeAt(to - 1);
  }

  /** Adds text that does not stand verbatim in the source. */
  inserted(text: string): void {
    this.#text += text;
    if (text !== '') this.#last = text.charCodeAt(text.length - 1);
  }

  /** True when the text of the open block is empty or ends with white space. */
  get atSpace(): boolean {
    return this.#text === '' || isSpace(this.#last);
  }

  /** Ends the block, without the white space around its text. */
  close(): void {
    const text = this.#text;
    let from = 0;
    let to = text.length;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) this.#keep(text.slice(from, to), from, to);
    this.#text = '';
    this.#runs = [];
  }

  /** The Doc of all blocks so far. */
  finish(): Doc {
    this.close();
    return {
      text: this.#texts.join(SEPARATOR),
      blocks: this.#blocks,
      segments: this.#segments,
      lineStarts: lineStartsOf(this.#source),
    };
  }

  #keep(text: string, from: number, to: number): void {
    const base = this.#texts.length === 0 ? 0 : this.#length + SEPARATOR.length;
    for (const run of this.#runs) {
      const start = Math.max(run.start, from);
      const end = Math.min(run.end, to);
      if (start >= end) continue;
      const shift = base - from;
      const source = run.source + (start - run.start);
      this.#segments.push({ start: start + shift, end: end + shift, source });
    }
    this.#texts.push(text);
    this.#length = base + text.length;
    this.#blocks.push({ start: base, end: this.#length, kind: this.#kind, zone: this.#zone });
  }
}

/** White space as `trim` knows it, rare spaces and the byte order mark included. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x1680 && RARE_SPACE.test(String.fromCharCode(code)))
  );
}
