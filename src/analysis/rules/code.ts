/**
 * Compiled patterns are runs of integers. A step is its operation and what that takes; `next` and
 * `step` are places in the code, `set` is the place of a set of symbols (0: any symbol will do).
 */
export const Op = {
  /** The pattern has matched. */
  accept: 0,
  /** `symbol next` */
  one: 1,
  /** `set next` */
  any: 2,
  /** `symbol next`: the next word does not carry it. */
  not: 3,
  /** `branch count`, then `step set` of each option, tried in this order */
  choice: 4,
  /** `branch most next set`: up to `most` words between */
  gap: 5,
  /** `next` */
  start: 6,
  /** `next` */
  end: 7,
} as const;

const EMPTY = -1;

/** Writes code; places in it are known before what refers to them is written. */
export class CodeWriter {
  // Place 0 stands for no set, so nothing is written there.
  readonly #code: number[] = [EMPTY];
  readonly #sets = new Map<ReadonlySet<number>, number>();

  /** @returns where the step begins */
  step(...numbers: number[]): number {
    const at = this.#code.length;
    this.#code.push(...numbers);
    return at;
  }

  /**
   * Writes a set of symbols: a hash table with open addressing, its size less one first.
   * @returns its place; 0 for null, which stands for all symbols
   */
  set(ids: ReadonlySet<number> | null): number {
    if (!ids) return 0;
    const known = this.#sets.get(ids);
    if (known !== undefined) return known;
    let size = 2;
    while (size < 2 * ids.size) size *= 2;
    const table = new Array<number>(size).fill(EMPTY);
    for (const id of ids) {
      let slot = id & (size - 1);
      while (table[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
      table[slot] = id;
    }
    const at = this.step(size - 1, ...table);
    this.#sets.set(ids, at);
    return at;
  }

  finish(): Int32Array {
    return Int32Array.from(this.#code);
  }
}

/** Whether a set written at a place of the code holds a symbol. */
export function holds(code: Int32Array, set: number, id: number): boolean {
  const mask = code[set] ?? 0;
  for (let slot = id & mask; ; slot = (slot + 1) & mask) {
    const there = code[set + 1 + slot] ?? EMPTY;
    if (there === id) return true;
    if (there === EMPTY) return false;
  }
}
