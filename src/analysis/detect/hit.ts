import type { Rule } from '../rules/rule.ts';

/** A rule that matched: its sentence and tokens (indexes in the Doc, `last` included). */
export interface Hit {
  readonly rule: Rule;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Tokens that elements of the rule took, for `explain`. */
  readonly trace: readonly number[];
}
