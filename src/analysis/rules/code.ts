/**
 * Compiled patterns are runs of integers, all those of a language in one table, because what is
 * close together in memory is quickly at hand. A step is its operation and what that takes;
 * `next` and `step` are places in the table, `set` is the place of a set of symbols (0: any
 * symbol will do).
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
/** Up to this many symbols, looking at each costs less than hashing. */
const LONGEST_LIST = 8;

/** The table; it is written while knowledge is compiled, and only read afterwards. */
export class Code {
  /** Replaced by a longer one when it is full. */
  table = new Int32Array(1 << 12);
  // Place 0 stands for no set, so nothing is written there.
  #length = 1;
  #sets = new Map<ReadonlySet<number>, number>();
  #alone = new Map<number, ReadonlySet<number>>();

  /** @returns the place of the first of the numbers */
  write(numbers: readonly number[]): number {
    const at = this.#length;
    this.#length += numbers.length;
    if (this.#length > this.table.length) {
      const longer = new Int32Array(2 * this.#length);
      longer.set(this.table);
      this.table = longer;
    }
    for (let i = 0; i < numbers.length; i++) this.table[at + i] = numbers[i] ?? 0;
    return at;
  }

  /**
   * Writes a set of symbols: the bits of its signatures, then a list after its length, or a hash
   * table with open addressing after its size less one, which is told by the sign.
   * @returns its place; 0 for null, which stands for all symbols
   */
  set(ids: ReadonlySet<number> | null): number {
    if (!ids) return 0;
    const known = this.#sets.get(ids);
    if (known !== undefined) return known;
    let signature = 0;
    for (const id of ids) signature |= 1 << id;
    const small = ids.size <= LONGEST_LIST;
    const at = this.write([signature, ...(small ? [ids.size, ...ids] : hashed(ids))]);
    this.#sets.set(ids, at);
    return at;
  }

  /** The set of a single symbol, the same one for all who ask. */
  alone(id: number): ReadonlySet<number> {
    const known = this.#alone.get(id);
    if (known) return known;
    const set = new Set([id]);
    this.#alone.set(id, set);
    return set;
  }

  /** Says that all is written; the room that is left is given back. */
  finish(): void {
    this.table = this.table.slice(0, this.#length);
    this.#sets = new Map();
    this.#alone = new Map();
  }
}

function hashed(ids: ReadonlySet<number>): number[] {
  let size = 2;
  while (size < 2 * ids.size) size *= 2;
  const slots = new Array<number>(size).fill(EMPTY);
  for (const id of ids) {
    let slot = id & (size - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  }
  return [1 - size, ...slots];
}

/** Whether a set written at a place of a table holds a symbol. */
export function holds(table: Int32Array, set: number, id: number): boolean {
  const length = table[set + 1] ?? 0;
  const from = set + 2;
  if (length >= 0) {
    for (let i = from; i < from + length; i++) if (table[i] === id) return true;
    return false;
  }
  for (let slot = id & -length; ; slot = (slot + 1) & -length) {
    const there = table[from + slot] ?? EMPTY;
    if (there === id) return true;
    if (there === EMPTY) return false;
  }
}
