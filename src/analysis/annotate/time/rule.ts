import type { TimeValue } from './expression.ts';

/**
 * One family of expressions. Patterns are words (folded) and readers in braces:
 *
 *   sous (les)? {duration}      one of several in brackets, which `?` makes optional
 *   {weekday} {date!}           `!`: its value counts, otherwise that of the first reader
 */
export interface Rule {
  readonly patterns: readonly string[];
  /** Laid over the value read. */
  readonly value?: Partial<TimeValue>;
  /** The words are taken but are no time ("j'ai 35 ans"). */
  readonly drop?: boolean;
  /** Not before or after one of these words. */
  readonly unlessNext?: ReadonlySet<string>;
  readonly unlessPrevious?: ReadonlySet<string>;
  /** Only after one of these or a figure. */
  readonly afterOnly?: ReadonlySet<string>;
}

/** Where a rule is the same but for the words. */
export function rule(value: Partial<TimeValue>, ...patterns: string[]): Rule {
  return { patterns, value };
}
