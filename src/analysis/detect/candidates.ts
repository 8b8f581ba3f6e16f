import type { Head, HeadIndex } from '../knowledge/language.ts';
import type { Line } from '../rules/line.ts';

/** Tells which heads to try in a line; one for all lines of a Doc. */
export class Candidates {
  readonly #index: HeadIndex;
  /** By head: the number of its first sight, which grows from line to line. */
  readonly #seen: Uint32Array;
  /** By head: the number of the line for which it is settled. */
  readonly #settled: Uint32Array;
  #sights = 0;
  #line = 0;

  constructor(index: HeadIndex) {
    this.#index = index;
    this.#seen = new Uint32Array(index.heads.length);
    this.#settled = new Uint32Array(index.heads.length);
  }

  /**
   * Heads of which every element stands in the line, each once, in the order in which their
   * anchors are met.
   */
  in({ symbols }: Line): Head[] {
    const { heads, from, entryHead, entryNeeds, needs, needsFrom } = this.#index;
    const { ids } = symbols;
    const found: number[] = [];
    const before = this.#sights;
    this.#line++;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const to = from[id + 1] ?? 0;
      for (let entry = from[id] ?? 0; entry < to; entry++) {
        const head = entryHead[entry] ?? 0;
        if (this.#settled[head] === this.#line) continue;
        if ((this.#seen[head] ?? 0) <= before) this.#seen[head] = ++this.#sights;
        const there = symbols.hasOneOfEach(needs, needsFrom[head] ?? 0, needsFrom[head + 1] ?? 0);
        const way = entryNeeds[entry] ?? 0;
        if (!there) this.#settled[head] = this.#line;
        else if (symbols.hasOneOfEach(needs, needsFrom[way] ?? 0, needsFrom[way + 1] ?? 0)) {
          this.#settled[head] = this.#line;
          found.push(head);
        }
      }
    }
    if (found.length > 1) found.sort((a, b) => (this.#seen[a] ?? 0) - (this.#seen[b] ?? 0));
    return found.flatMap((head) => heads[head] ?? []);
  }
}
