import type { Hit } from '../detect/hit.ts';
import { firstWhere } from './first-where.ts';

/** Some of the hits of a story, which are in the order of the text, looked up by their tokens. */
export class HitList {
  readonly #all: readonly Hit[];
  /** Places among all hits. */
  readonly #places: number[] = [];
  /** The furthest token of each and all before it. */
  readonly #reach: number[] = [];

  constructor(all: readonly Hit[], wanted: (hit: Hit, place: number) => boolean) {
    this.#all = all;
    let reach = -1;
    for (let place = 0; place < all.length; place++) {
      const hit = all[place];
      if (!hit || !wanted(hit, place)) continue;
      reach = Math.max(reach, hit.last);
      this.#places.push(place);
      this.#reach.push(reach);
    }
  }

  #at(index: number): Hit | undefined {
    return this.#all[this.#places[index] ?? -1];
  }

  /** Index of the first hit that begins at a token or behind it. */
  #from(token: number): number {
    return firstWhere(this.#places.length, (index) => (this.#at(index)?.first ?? 0) >= token);
  }

  /** Place among all hits of the first that begins behind a token; Infinity when none does. */
  behind(token: number): number {
    return this.#places[this.#from(token + 1)] ?? Number.POSITIVE_INFINITY;
  }

  /** Place among all hits of the last that ends before a token; -1 when none does. */
  before(token: number): number {
    for (let index = this.#from(token) - 1; index >= 0; index--) {
      if ((this.#at(index)?.last ?? 0) < token) return this.#places[index] ?? -1;
    }
    return -1;
  }

  /** Places among all hits of those that share a token with a run of tokens. */
  touching(first: number, last: number): number[] {
    const to = this.#from(last + 1);
    const found: number[] = [];
    const from = firstWhere(this.#reach.length, (index) => (this.#reach[index] ?? 0) >= first);
    for (let index = from; index < to; index++) {
      if ((this.#at(index)?.last ?? 0) >= first) found.push(this.#places[index] ?? 0);
    }
    return found;
  }
}
