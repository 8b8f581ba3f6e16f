import type { Lang } from '../model/doc.ts';
import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { Classifier } from './classifier-schema.ts';
import type { Taxonomy } from './taxonomy-schema.ts';

/** A first part of a rule: what is looked for before the rest. */
export interface Head {
  readonly rule: Rule;
  readonly program: Program;
}

/**
 * Which heads to try in a sentence: by their anchor, and only where their other elements stand.
 * Flat tables, because every sentence goes through some dozens of heads.
 */
export interface HeadIndex {
  readonly heads: readonly Head[];
  /** The entries of symbol `s` are those from `from[s]` to `from[s + 1]`, in the order of heads. */
  readonly from: Int32Array;
  /**
   * Of each head that has the symbol for its anchor: twice its index, and 1 when other entries tell
   * of other ways to it; where in `rests` stands what else is needed, or 0; and the list of what is
   * needed first, after its length. It is written out for every anchor, because most heads fail
   * there and what is read in one go is quickest at hand.
   */
  readonly entries: Int32Array;
  /** How many numbers follow; and lists of which one symbol each is needed, after their lengths. */
  readonly rests: Int32Array;
}

/** Lexicon and rules of one language, compiled. */
export interface Language {
  readonly lang: Lang;
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly index: HeadIndex;
  /** Company names as the lexicon spells them first, by their folded words. */
  readonly companies: ReadonlyMap<string, string>;
  /** Weighs words and rules together; null: rules alone decide. */
  readonly classifier: Classifier | null;
}

/** All that is known before an article is read. */
export interface Knowledge {
  /** Changes whenever a content file changes. */
  readonly digest: string;
  readonly taxonomy: Taxonomy;
  readonly languages: Readonly<Record<Lang, Language>>;
}
