import type { Lang } from '../model/doc.ts';
import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { Taxonomy } from './taxonomy-schema.ts';

/** A head of a rule, as found by its anchor symbol. */
export interface Head {
  /** Number among the heads of the language. */
  readonly index: number;
  readonly rule: Rule;
  readonly program: Program;
}

/** Lexicon and rules of one language, compiled. */
export interface Language {
  readonly lang: Lang;
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  /** Heads by anchor symbol: only rules whose rarest symbol stands in a sentence are tried there. */
  readonly heads: readonly (readonly Head[])[];
  readonly headCount: number;
}

/** All that is known before an article is read. */
export interface Knowledge {
  /** Changes whenever a content file changes. */
  readonly digest: string;
  readonly taxonomy: Taxonomy;
  readonly languages: Readonly<Record<Lang, Language>>;
}
