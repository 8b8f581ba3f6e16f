import type { Span } from './span.ts';

export type Lang = 'fr' | 'en';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quotation' | 'item' | 'aside';

/** One block of prose: a paragraph, a heading, an item of a list. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * What the block is to the story: the story itself, an update told later; the company's reply,
   * which is no word of the customer, or page furniture (reading time, newsletter box, signature,
   * credit of a picture): in those two nothing is looked for.
   */
  readonly zone: 'story' | 'update' | 'reply' | 'furniture';
}

/** A run of the Doc's text that stands verbatim in the source, with where it stands there. */
export interface Segment extends Span {
  /** Offset of its first code unit in the source file. */
  readonly source: number;
}

/** The prose of one article as plain text; it owns the text, every quote is sliced from it. */
export interface Doc {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order of `start`; text between segments (block separators) has no place of its own. */
  readonly segments: readonly Segment[];
  /** Offsets in the source at which its lines begin. */
  readonly lineStarts: readonly number[];
}

/** A place in the source file, 1-based as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
