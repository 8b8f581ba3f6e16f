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

  add(id: number): void {
    const word = this.#bits[id >>> 5] ?? 0;
    const bit = 1 << (id & 31);
    if ((word & bit) !== 0) return;
    this.#bits[id >>> 5] = word | bit;
    this.ids.push(id);
  }

  clear(): void {
    this.#bits.fill(0);
    this.ids.length = 0;
  }

  hasOne(ids: readonly number[]): boolean {
    for (let i = 0; i < ids.length; i++) if (this.#has(ids[i] ?? 0)) return true;
    return false;
  }

  /** Those of the symbols that are there. */
  among(ids: readonly number[]): number[] {
    const there: number[] = [];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      if (this.#has(id)) there.push(id);
    }
    return there;
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
      for (at++; at < end && !there; at++) there = this.#has(lists[at] ?? 0);
      if (!there) return false;
      at = end;
    }
    return true;
  }

  #has(id: number): boolean {
    return ((this.#bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }
}
