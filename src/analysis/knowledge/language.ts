import type { Lang } from '../model/doc.ts';
import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
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
  /** Entries of symbol `s` are those from `from[s]` to `from[s + 1]`, in the order of heads. */
  readonly from: Int32Array;
  /** By entry: a head of which the symbol is an anchor… */
  readonly entryHead: Int32Array;
  /** …and the number of what else that anchor needs; for one head it may be there in many ways. */
  readonly entryNeeds: Int32Array;
  /**
   * What is needed under number `n` is `needs[needsFrom[n]]` to `needs[needsFrom[n + 1]]` (see
   * `hasOneOfEach`); that of head `h` has the number `h`.
   */
  readonly needsFrom: Int32Array;
  readonly needs: Int32Array;
}

/** Lexicon and rules of one language, compiled. */
export interface Language {
  readonly lang: Lang;
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly index: HeadIndex;
  /** Company names as the lexicon spells them first, by their folded words. */
  readonly companies: ReadonlyMap<string, string>;
}

/** All that is known before an article is read. */
export interface Knowledge {
  /** Changes whenever a content file changes. */
  readonly digest: string;
  readonly taxonomy: Taxonomy;
  readonly languages: Readonly<Record<Lang, Language>>;
}
