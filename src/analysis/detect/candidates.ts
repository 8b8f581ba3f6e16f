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
  }

  /**
   * Heads of which every element stands in the line, each once, in the order in which their
   * anchors are met.
   */
  in({ symbols }: Line): Head[] {
    const { heads, from, entries } = this.#index;
    const { ids, size } = symbols;
    const tried: Head[] = [];
    const order: number[] = [];
    const before = this.#meetings;
    const line = ++this.#line;
    for (let i = 0; i < size; i++) {
      const id = ids[i] ?? 0;
      const to = from[id + 1] ?? 0;
      for (let at = from[id] ?? 0; at < to; ) {
        const entry = at;
        at += 3 + (entries[at + 2] ?? 0);
        const index = (entries[entry] ?? 0) >> 1;
        let met = ++this.#meetings;
        if (((entries[entry] ?? 0) & 1) === 1) {
          // Other ways to the same head may have been tried in vain before.
          if ((this.#met[index] ?? 0) > before) met = this.#met[index] ?? 0;
          else this.#met[index] = met;
        }
        if (this.#stands(symbols, entry) && this.#found[index] !== line) {
          this.#found[index] = line;
          const head = heads[index];
          if (head) insert(head, met, tried, order);
        }
      }
    }
    return tried;
  }

  /** Whether all that an entry needs is there; most lack the first thing. */
  #stands(symbols: SymbolSet, entry: number): boolean {
    const { entries, rests } = this.#index;
    const length = entries[entry + 2] ?? 0;
    if (length > 0 && !symbols.hasOneOf(entries, entry + 3, entry + 3 + length)) return false;
    const rest = entries[entry + 1] ?? 0;
    return rest === 0 || symbols.hasOneOfEach(rests, rest + 1, rest + 1 + (rests[rest] ?? 0));
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
