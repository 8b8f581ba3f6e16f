import { type Cell, LENGTH_BITS } from './vocabulary.ts';

/** Places of a line that are told apart; those of a longer one are put together by twos, fours… */
const PLACES = 32;

/**
 * Which symbols stand in a line and where, one bit each; emptied and used again for the next line,
 * because a set for every sentence would cost more than the matching.
 */
export class SymbolSet {
  /** The symbols of the line, each once, those of its last token first; and how many they are. */
  readonly ids: Int32Array;
  size = 0;
  readonly #bits: Int32Array;
  /** By symbol, the bits of its places. */
  readonly #places: Int32Array;
  /** How many times places are put together by twos. */
  #coarse = 0;

  constructor(symbols: number) {
    this.ids = new Int32Array(symbols);
    this.#bits = new Int32Array((symbols + 31) >>> 5);
    this.#places = new Int32Array(symbols);
  }

  /** Makes ready for a line of so many words. */
  begin(words: number): void {
    this.#coarse = 0;
    while (words >> this.#coarse >= PLACES) this.#coarse++;
  }

  /** The bit of the place behind so many words of the line. */
  bitOf(words: number): number {
    return 1 << (words >> this.#coarse);
  }

  /** @param place see `bitOf` */
  add(cells: readonly Cell[], place: number): void {
    for (let i = 0; i < cells.length; i++) {
      const id = (cells[i] ?? 0) >> LENGTH_BITS;
      this.#places[id] = (this.#places[id] ?? 0) | place;
      const word = this.#bits[id >>> 5] ?? 0;
      const bit = 1 << (id & 31);
      if ((word & bit) !== 0) continue;
      this.#bits[id >>> 5] = word | bit;
      this.ids[this.size++] = id;
    }
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) {
      const id = this.ids[i] ?? 0;
      this.#places[id] = 0;
      this.#bits[id >>> 5] = 0;
    }
    this.size = 0;
  }

  /**
   * Those symbols of a list that are there.
   * @param table holds the list, after its length, at `at`
   * @param there is filled anew
   * @returns the bits of their places
   */
  among(table: Int32Array, at: number, there: number[]): number {
    let places = 0;
    let found = 0;
    const end = at + (table[at] ?? 0);
    for (let i = at + 1; i <= end; i++) {
      const id = table[i] ?? 0;
      if (!this.has(id)) continue;
      there[found++] = id;
      places |= this.#places[id] ?? 0;
    }
    there.length = found;
    return places;
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
      if (!this.hasOneOf(table, at + 1, end)) return false;
      at = end;
    }
    return true;
  }

  /** Whether one of the symbols is there that stand in a table from one place to another. */
  hasOneOf(table: Int32Array, from: number, to: number): boolean {
    const bits = this.#bits;
    for (let at = from; at < to; at++) {
      const id = table[at] ?? 0;
      if (((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0) return true;
    }
    return false;
  }

  /**
   * Whether symbols of some lists, all of which are there, stand one after the other, as far apart
   * as may be: false is sure, true is not.
   * @param table holds, at `at`, how many there are, then for each the place of its list, and how
   *   many words at least and at most lie between the beginnings of the one before and of itself
   */
  inOrder(table: Int32Array, at: number): boolean {
    const end = at + 1 + 3 * (table[at] ?? 0);
    let places = this.#placesOf(table, table[at + 1] ?? 0);
    for (let i = at + 4; i < end && places !== 0; i += 3) {
      const least = this.#coarse > 0 ? 0 : (table[i + 1] ?? 0);
      const most = (table[i + 2] ?? 0) >> this.#coarse;
      const behind = smear(places, this.#coarse > 0 ? most + 1 : most);
      places = (least === 0 ? places | behind : behind) & this.#placesOf(table, table[i] ?? 0);
    }
    return places !== 0;
  }

  #placesOf(table: Int32Array, list: number): number {
    let places = 0;
    const end = list + (table[list] ?? 0);
    for (let i = list + 1; i <= end; i++) places |= this.#places[table[i] ?? 0] ?? 0;
    return places;
  }

  /** Whether a symbol is there. */
  has(id: number): boolean {
    return ((this.#bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }
}

/** The places 1 to `most` behind some places. */
function smear(places: number, most: number): number {
  // All behind the first of them.
  if (most >= PLACES - 1) return -(places & -places) << 1;
  let behind = places << 1;
  let reached = 1;
  for (; 2 * reached <= most; reached *= 2) behind |= behind << reached;
  return reached < most ? behind | (behind << (most - reached)) : behind;
}
