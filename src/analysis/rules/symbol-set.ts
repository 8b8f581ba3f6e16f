import { type Cell, LENGTH_BITS } from './vocabulary.ts';

/**
 * Which symbols stand in a line, one bit each; emptied and used again for the next line, because a
 * set for every sentence would cost more than the matching.
 */
export class SymbolSet {
  /** The symbols of the line, each once, those of its last token first. */
  readonly ids: number[] = [];
  readonly #bits: Int32Array;

  constructor(symbols: number) {
    this.#bits = new Int32Array((symbols + 31) >>> 5);
  }

  add(cells: readonly Cell[]): void {
    for (let i = 0; i < cells.length; i++) {
      const id = (cells[i] ?? 0) >> LENGTH_BITS;
      const word = this.#bits[id >>> 5] ?? 0;
      const bit = 1 << (id & 31);
      if ((word & bit) !== 0) continue;
      this.#bits[id >>> 5] = word | bit;
      this.ids.push(id);
    }
  }

  clear(): void {
    this.#bits.fill(0);
    this.ids.length = 0;
  }

  /**
   * Those symbols of a list that are there.
   * @param table holds the list, after its length, at `at`
   * @param there is emptied and filled
   * @returns the bits of their signatures (see `signatureOf`)
   */
  among(table: Int32Array, at: number, there: number[]): number {
    let signature = 0;
    there.length = 0;
    const end = at + (table[at] ?? 0);
    for (let i = at + 1; i <= end; i++) {
      const id = table[i] ?? 0;
      if (!this.#has(id)) continue;
      there.push(id);
      signature |= 1 << id;
    }
    return signature;
  }

  /**
   * Whether of each list one symbol is there.
   * @param table holds the lists, each after its length, one after the other
   * @param from where the first list begins
   * @param to where the last one ends
   */
  hasOneOfEach(table: Int32Array, from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const end = at + 1 + (table[at] ?? 0);
      let there = false;
      for (at++; at < end && !there; at++) there = this.#has(table[at] ?? 0);
      if (!there) return false;
      at = end;
    }
    return true;
  }

  #has(id: number): boolean {
    return ((this.#bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }
}
