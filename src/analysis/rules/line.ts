import type { SymbolSet } from './symbol-set.ts';
import type { Cell } from './vocabulary.ts';

/** A sentence as the matcher sees it. */
export interface Line {
  /** Index of its first token among the Doc's tokens. */
  readonly first: number;
  /** Symbols by token, phrases at their first token. */
  readonly cells: readonly (readonly Cell[])[];
  /** Punctuation, which patterns skip unless they name it. */
  readonly marks: readonly boolean[];
  readonly symbols: SymbolSet;
}
