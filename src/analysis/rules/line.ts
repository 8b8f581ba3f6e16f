import { type Cell, LENGTH_BITS } from './vocabulary.ts';

/** A sentence as the matcher sees it. */
export interface Line {
  /** Index of its first token among the Doc's tokens. */
  readonly first: number;
  /** Symbols by token, phrases at their first token. */
  readonly cells: readonly (readonly Cell[])[];
  /** Punctuation, which patterns skip unless they name it. */
  readonly marks: readonly boolean[];
  readonly index: SymbolIndex;
}

/**
 * At which tokens of a line each symbol begins. One flat table by symbol, emptied and used again
 * for the next line, because a map for every sentence would cost more than the matching.
 */
export class SymbolIndex {
  /** The symbols of the line, each once. */
  readonly ids: number[] = [];
  /** By symbol: 1 + its first entry in the lists below; 0 for a symbol that is not there. */
  readonly #heads: Int32Array;
  readonly #places: number[] = [];
  readonly #next: number[] = [];

  constructor(symbols: number) {
    this.#heads = new Int32Array(symbols);
  }

  fill(cells: readonly (readonly Cell[])[]): void {
    // From the last token to the first, so that places are listed in their order.
    for (let at = cells.length - 1; at >= 0; at--) {
      const here = cells[at] ?? [];
      for (let i = 0; i < here.length; i++) {
        const id = (here[i] ?? 0) >> LENGTH_BITS;
        const head = this.#heads[id] ?? 0;
        if (head === 0) this.ids.push(id);
        this.#places.push(at);
        this.#next.push(head);
        this.#heads[id] = this.#places.length;
      }
    }
  }

  clear(): void {
    for (let i = 0; i < this.ids.length; i++) this.#heads[this.ids[i] ?? 0] = 0;
    this.ids.length = 0;
    this.#places.length = 0;
    this.#next.length = 0;
  }

  hasOne(ids: readonly number[]): boolean {
    for (let i = 0; i < ids.length; i++) if (this.#heads[ids[i] ?? 0] !== 0) return true;
    return false;
  }

  /**
   * Whether of each list one symbol is there.
   * @param lists runs of a length and that many symbols, one after the other
   * @param from where the first run begins
   * @param to one past the last run
   */
  hasOneOfEach(lists: Int32Array, from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const end = at + 1 + (lists[at] ?? 0);
      let there = false;
      for (at++; at < end && !there; at++) there = this.#heads[lists[at] ?? 0] !== 0;
      if (!there) return false;
      at = end;
    }
    return true;
  }

  /** Places at which one of the symbols begins, in order, each once. */
  placesOf(ids: readonly number[]): number[] {
    const found: number[] = [];
    let ordered = true;
    for (let i = 0; i < ids.length; i++) {
      for (let entry = this.#heads[ids[i] ?? 0] ?? 0; entry !== 0; ) {
        const at = this.#places[entry - 1] ?? 0;
        const last = found.length > 0 ? (found[found.length - 1] ?? 0) : -1;
        if (at > last) found.push(at);
        else if (!found.includes(at)) {
          found.push(at);
          ordered = false;
        }
        entry = this.#next[entry - 1] ?? 0;
      }
    }
    return ordered ? found : found.sort((a, b) => a - b);
  }
}
