import type { SymbolSet } from './symbol-set.ts';
import type { Cell } from './vocabulary.ts';

/** A sentence as the matcher sees it; made once and filled again for one sentence after another. */
export interface Line {
  /** Index of its first token among the Doc's tokens. */
  first: number;
  /** Symbols by token, phrases at their first token. */
  readonly cells: (readonly Cell[])[];
  /** By token, the signature of its cells. */
  readonly signatures: number[];
  /** Punctuation, which patterns skip unless they name it. */
  readonly marks: boolean[];
  /** By token, the bit of its place among the words (see `SymbolSet`). */
  readonly places: number[];
  readonly symbols: SymbolSet;
}
