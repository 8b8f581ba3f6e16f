import type { Head, HeadIndex } from '../knowledge/language.ts';
import type { Line } from '../rules/line.ts';
import type { SymbolSet } from '../rules/symbol-set.ts';

/** Tells which heads to try in a line; one for all lines. */
export class Candidates {
  readonly #index: HeadIndex;
  /** By head: when it was first met, counted from line to line; only for heads of many ways. */
  readonly #met: Float64Array;
  /** By head: the number of the line in which it was last found. */
  readonly #found: Uint32Array;
  /** By list: twice the number of the line it was last asked for in, and 1 when it stood there. */
  readonly #asked: Float64Array;
  #meetings = 0;
  #line = 0;

  /** The one of an index: what it has met before does no harm, and room is made only once. */
  static of(index: HeadIndex): Candidates {
    const known = all.get(index);
    if (known) return known;
    const candidates = new Candidates(index);
    all.set(index, candidates);
    return candidates;
  }

  constructor(index: HeadIndex) {
    this.#index = index;
    this.#met = new Float64Array(index.heads.length);
    this.#found = new Uint32Array(index.heads.length);
    this.#asked = new Float64Array(index.listsFrom.length);
  }

  /**
   * Heads of which every element stands in the line, each once, in the order in which their
   * anchors are met.
   */
  in({ symbols }: Line): Head[] {
    const { heads, from, entries } = this.#index;
    const { ids } = symbols;
    const tried: Head[] = [];
    const order: number[] = [];
    const before = this.#meetings;
    const line = ++this.#line;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const to = from[id + 1] ?? 0;
      for (let at = from[id] ?? 0; at < to; ) {
        const index = entries[at] ?? 0;
        const manyWays = entries[at + 1] === 1;
        const end = entries[at + 2] ?? 0;
        let met = ++this.#meetings;
        if (manyWays) {
          // Other ways to the same head may have been tried in vain before.
          if ((this.#met[index] ?? 0) > before) met = this.#met[index] ?? 0;
          else this.#met[index] = met;
        }
        if (this.#stands(symbols, at + 3, end) && this.#found[index] !== line) {
          this.#found[index] = line;
          const head = heads[index];
          if (head) insert(head, met, tried, order);
        }
        at = end;
      }
    }
    return tried;
  }

  /** Whether all that an entry needs is there; most lack the first thing. */
  #stands(symbols: SymbolSet, from: number, to: number): boolean {
    const { entries } = this.#index;
    for (let at = from; at < to; at++) {
      const need = entries[at] ?? 0;
      if (!(need < 0 ? symbols.has(-1 - need) : this.#hasOneOf(symbols, need))) return false;
    }
    return true;
  }

  #hasOneOf(symbols: SymbolSet, list: number): boolean {
    const known = this.#asked[list] ?? 0;
    const now = 2 * this.#line;
    if (known >= now) return known > now;
    const { lists, listsFrom } = this.#index;
    const end = listsFrom[list + 1] ?? 0;
    let there = false;
    for (let at = listsFrom[list] ?? 0; at < end && !there; at++) {
      there = symbols.has(lists[at] ?? 0);
    }
    this.#asked[list] = there ? now + 1 : now;
    return there;
  }
}

const all = new WeakMap<HeadIndex, Candidates>();

/** Puts a head where it belongs; nearly always that is the end. */
function insert(head: Head, met: number, tried: Head[], order: number[]): void {
  let at = order.length;
  while (at > 0 && (order[at - 1] ?? 0) > met) at--;
  if (at === order.length) {
    tried.push(head);
    order.push(met);
  } else {
    tried.splice(at, 0, head);
    order.splice(at, 0, met);
  }
}
