/** By how much the second of two glyphs is moved, in units of the font. */
export type Kerning = (left: number, right: number) => number;

/** Ligatures by their first glyph, the longest of each first. */
export type Ligatures = ReadonlyMap<number, readonly Ligature[]>;

interface Ligature {
  readonly glyph: number;
  /** The glyphs that follow the first. */
  readonly rest: readonly number[];
}

/** A lookup of this type only says where another one is that is far away. */
const FAR = { GPOS: 9, GSUB: 7 } as const;

/** Reads the kerning of pairs; as Literata has it, that moves nothing but the second glyph. */
export function readKerning(gpos: Buffer): Kerning {
  const tables = subtablesOf(gpos, 'kern', FAR.GPOS).map((table) =>
    table.readUInt16BE(0) === 1 ? readPairs(table) : readClasses(table),
  );
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = 0x10000 * left + right;
    let by = known.get(pair);
    if (by === undefined) {
      // The first table that has something to say of a pair has the say.
      for (const table of tables) by ??= table(left, right);
      by ??= 0;
      known.set(pair, by);
    }
    return by;
  };
}

/** Reads the ligatures that are always set. */
export function readLigatures(gsub: Buffer): Ligatures {
  const ligatures = new Map<number, Ligature[]>();
  for (const table of subtablesOf(gsub, 'liga', FAR.GSUB)) {
    for (const [first, i] of coverageOf(table)) {
      const set = table.subarray(table.readUInt16BE(6 + 2 * i));
      const found = numbers(set, 2, set.readUInt16BE(0)).map((at) => ({
        glyph: set.readUInt16BE(at),
        rest: numbers(set, at + 4, set.readUInt16BE(at + 2) - 1),
      }));
      ligatures.set(first, found);
    }
  }
  return ligatures;
}

/** Pairs one by one. */
function readPairs(table: Buffer): (left: number, right: number) => number | undefined {
  const pairs = new Map<number, number>();
  for (const [left, i] of coverageOf(table)) {
    const set = table.subarray(table.readUInt16BE(10 + 2 * i));
    for (let at = 2; at < 2 + 4 * set.readUInt16BE(0); at += 4) {
      pairs.set(0x10000 * left + set.readUInt16BE(at), set.readInt16BE(at + 2));
    }
  }
  return (left, right) => pairs.get(0x10000 * left + right);
}

/** Pairs by the classes of their glyphs, in a matrix; a glyph that is not named is of class 0. */
function readClasses(table: Buffer): (left: number, right: number) => number | undefined {
  const covered = coverageOf(table);
  const lefts = classesOf(table.subarray(table.readUInt16BE(8)));
  const rights = classesOf(table.subarray(table.readUInt16BE(10)));
  const count = table.readUInt16BE(14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const cell = count * (lefts.get(left) ?? 0) + (rights.get(right) ?? 0);
    return table.readInt16BE(16 + 2 * cell);
  };
}

function subtablesOf(table: Buffer, feature: string, far: number): Buffer[] {
  const features = table.subarray(table.readUInt16BE(6));
  const lookups = table.subarray(table.readUInt16BE(8));
  const wanted = new Set<number>();
  for (let at = 2; at < 2 + 6 * features.readUInt16BE(0); at += 6) {
    if (features.toString('latin1', at, at + 4) !== feature) continue;
    const list = features.subarray(features.readUInt16BE(at + 4));
    for (const index of numbers(list, 4, list.readUInt16BE(2))) wanted.add(index);
  }
  return [...wanted].flatMap((index) => {
    const lookup = lookups.subarray(lookups.readUInt16BE(2 + 2 * index));
    return numbers(lookup, 6, lookup.readUInt16BE(4)).map((offset) => {
      const found = lookup.subarray(offset);
      return lookup.readUInt16BE(0) === far ? found.subarray(found.readUInt32BE(4)) : found;
    });
  });
}

/** Which glyphs a table is about, each with its place in the table. */
function coverageOf(table: Buffer): ReadonlyMap<number, number> {
  const coverage = table.subarray(table.readUInt16BE(2));
  const count = coverage.readUInt16BE(2);
  if (coverage.readUInt16BE(0) === 1) {
    return new Map(numbers(coverage, 4, count).map((glyph, i) => [glyph, i]));
  }
  return rangesOf(coverage, 2, (from, glyph, first) => from + glyph - first);
}

function classesOf(table: Buffer): ReadonlyMap<number, number> {
  if (table.readUInt16BE(0) === 2) return rangesOf(table, 2, (classOfAll) => classOfAll);
  const first = table.readUInt16BE(2);
  return new Map(numbers(table, 6, table.readUInt16BE(4)).map((value, i) => [first + i, value]));
}

/** Ranges of glyphs, each with a number that the value of its glyphs is worked out from. */
function rangesOf(
  table: Buffer,
  at: number,
  value: (number: number, glyph: number, first: number) => number,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (let place = at + 2; place < at + 2 + 6 * table.readUInt16BE(at); place += 6) {
    const [first = 0, last = 0, number = 0] = numbers(table, place, 3);
    for (let glyph = first; glyph <= last; glyph++) values.set(glyph, value(number, glyph, first));
  }
  return values;
}

function numbers(table: Buffer, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => table.readUInt16BE(at + 2 * i));
}
