import type { Span } from './span.ts';

/**
 * One word, number or punctuation mark.
 * `form` is folded: lower case, no accents, straight apostrophe (`"l'"`, `"rappele"`, `"n't"`).
 */
export interface Token extends Span {
  readonly form: string;
  /**
   * The word in small letters with its accents ("rappelé"); a capital on which an accent may have
   * been left out stays a capital. The same as `form` for most words and in English.
   */
  readonly spelling: string;
  /** Word or number; false for punctuation. */
  readonly word: boolean;
  /** Inside quotation marks (or a quotation block). */
  readonly quoted: boolean;
  /** Shared by all words written alike; null for what is no plain word. */
  readonly kept: Kept | null;
}

/** Room for what is known of a way to write a word, so that whoever asks again need not look. */
export interface Kept {
  /** Who has written it. */
  by: object | null;
  value: object | null;
}

/** A sentence: its span, the tokens it holds (`tokens[first]` to `tokens[last]`, both included). */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The Doc as words and sentences. */
export interface Annotated {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
