import type { TimeUnit } from './expression.ts';
import type { Phrases } from './reading.ts';

/** Parts of an ISO 8601 duration; `m` minutes, `S` seconds. */
export type Part = 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S';

export interface UnitWord {
  readonly part: Part;
  /** Null for seconds, which no deadline is counted in. */
  readonly unit: TimeUnit | null;
  /** How many of `part`: 0.5 for "demi-heure", 2 for "fortnight". */
  readonly factor: number;
  /** Only after figures: "h", "j". */
  readonly short: boolean;
  /** Several, or a word that does not show it ("mois"). */
  readonly plural: boolean;
}

/** The closed classes of a language from which expressions of time are built; forms are folded. */
export interface Words {
  readonly numbers: ReadonlyMap<string, number>;
  /** Collective numbers, followed by a word of `of`: "dizaine", "couple". */
  readonly collectives: ReadonlyMap<string, number>;
  /** Words for no certain number: "quelques", "several". */
  readonly vague: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, UnitWord>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** "lundis", "Mondays": what happens on all of them. */
  readonly everyWeekday: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Between number and unit; true when the quantity becomes approximate. */
  readonly adjectives: ReadonlyMap<string, boolean>;
  /** "environ", "plus de": before a quantity, making it approximate. */
  readonly about: Phrases;
  /** "environ", "or so": after a quantity. */
  readonly aboutAfter: Phrases;
  readonly working: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Between the numbers of a range. */
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  /** "a", "an" between a fraction and its unit. */
  readonly articles: ReadonlySet<string>;
}

/** "a b c" → the set of its words. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** "a=1 b=2" → the map of its pairs. */
export function numbers(pairs: string): ReadonlyMap<string, number> {
  return new Map(
    pairs.split(' ').map((pair) => {
      const [word = '', value = ''] = pair.split('=');
      return [word, Number(value)] as const;
    }),
  );
}

/** Words in order, counted from `first`: names of days and months; "a/b" are two names of one. */
export function ordered(words: string, first = 1): ReadonlyMap<string, number> {
  const entries: [string, number][] = [];
  for (const [index, names] of words.split(' ').entries()) {
    for (const name of names.split('/')) entries.push([name, index + first]);
  }
  return new Map(entries);
}

/** "plus de, presque" → phrases as lists of words, by their first. */
export function phrases(list: string): Phrases {
  const all = new Map<string, string[][]>();
  for (const phrase of list.split(', ')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    all.set(first, [...(all.get(first) ?? []), words]);
  }
  return all;
}

type UnitRow = readonly [
  part: Part,
  unit: TimeUnit | null,
  one: string,
  many: string,
  short: string,
];

/** Rows of names into a map of units; `odd` adds units that are multiples of others. */
export function units(
  rows: readonly UnitRow[],
  odd: readonly (readonly [names: string, of: string, factor: number])[],
): ReadonlyMap<string, UnitWord> {
  const map = new Map<string, UnitWord>();
  for (const [part, unit, one, many, short] of rows) {
    const row = { part, unit, factor: 1 };
    for (const name of short.split(' ')) map.set(name, { ...row, short: true, plural: true });
    for (const name of one.split(' ')) map.set(name, { ...row, short: false, plural: false });
    for (const name of many.split(' ')) map.set(name, { ...row, short: false, plural: true });
  }
  map.delete('');
  for (const [names, of, factor] of odd) {
    const base = map.get(of);
    if (!base) continue;
    for (const name of names.split(' ')) map.set(name, { ...base, factor });
  }
  return map;
}
