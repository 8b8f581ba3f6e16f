/** Features of fewer sentences or promises are chance. */
const FEWEST = 3;
/** Texts are put into so many parts; each is judged by what the others teach. */
export const PARTS = 8;

/** The columns of the features that are no chance, by name. */
export function columnsOf(bags: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) {
    for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return new Map(names.sort().map((name, column) => [name, column]));
}

/**
 * What each feature weighs, rounded, the heaviest first.
 * @param faint a weight nearer to 0 than this is left out
 */
export function heaviestFirst(
  columns: ReadonlyMap<string, number>,
  weightOf: (column: number) => number,
  faint: number,
): Record<string, number> {
  const features = [...columns]
    .map(([name, column]) => [name, round(weightOf(column))] as const)
    .filter(([, weight]) => Math.abs(weight) >= faint)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return Object.fromEntries(features);
}

/** The part of each text, in turn, by its id; null stands in none: -1. */
export function partsOf(texts: readonly (string | null)[]): number[] {
  const known = new Map<string, number>();
  return texts.map((id) => {
    if (id === null) return -1;
    const place = known.get(id) ?? known.size;
    known.set(id, place);
    return place % PARTS;
  });
}

/** To two decimals, which is all that a weight is worth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
