import { editDistance } from './compare.ts';
import type { Labels, PromiseLabel } from './findings.ts';
import { type Place, touches } from './quotes.ts';

/** Labels that two or more readers chose (all labels where there is one reader), by document. */
export function consensus(readers: readonly ReadonlyMap<string, Labels>[]): Map<string, Labels> {
  const out = new Map<string, Labels>();
  for (const id of readers[0]?.keys() ?? []) {
    const rows = readers.flatMap((reader) => reader.get(id) ?? []);
    const need = rows.length > 1 ? 2 : 1;
    out.set(id, {
      patterns: agreedPatterns(rows, need),
      good: agreed(
        rows.map(({ good }) => good),
        need,
      ),
      channels: agreed(
        rows.map(({ channels }) => channels),
        need,
      ),
      promises: agreedPromises(rows, need),
      journey: medoid(rows.map(({ journey }) => journey)),
      elapsed: vote(rows.map(({ elapsed }) => elapsed)),
      company: vote(rows.map(({ company }) => company)),
    });
  }
  return out;
}

function agreed(sets: readonly ReadonlySet<string>[], need: number): Set<string> {
  const all = new Set(sets.flatMap((set) => [...set]));
  return new Set([...all].filter((id) => sets.filter((set) => set.has(id)).length >= need));
}

function agreedPatterns(rows: readonly Labels[], need: number): Map<string, Place[]> {
  const ids = agreed(
    rows.map(({ patterns }) => new Set(patterns.keys())),
    need,
  );
  return new Map(
    [...ids].map((id) => [id, distinct(rows.flatMap(({ patterns }) => patterns.get(id) ?? []))]),
  );
}

/** Places without those that touch an earlier one. */
function distinct(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const place of places) if (!out.some((other) => touches(place, other))) out.push(place);
  return out;
}

function agreedPromises(rows: readonly Labels[], need: number): PromiseLabel[] {
  const used = new Set<PromiseLabel>();
  const out: PromiseLabel[] = [];
  for (const [a, row] of rows.entries()) {
    for (const promise of row.promises) {
      if (used.has(promise)) continue;
      const group = [promise];
      for (const other of rows.slice(a + 1)) {
        const same = other.promises.find((q) => !used.has(q) && touches(promise.place, q.place));
        if (same) group.push(same);
      }
      if (group.length < need) continue;
      for (const one of group) used.add(one);
      out.push({
        place: promise.place,
        kind: vote(group.map(({ kind }) => kind)),
        status: vote(group.map(({ status }) => status)),
        deadline: vote(group.map(({ deadline }) => deadline)),
      });
    }
  }
  return out;
}

/** The journey nearest to all others. */
function medoid(journeys: readonly (readonly string[])[]): readonly string[] {
  const cost = (a: readonly string[]): number =>
    journeys.reduce((sum, b) => sum + editDistance(a, b), 0);
  return best(journeys, (a) => -cost(a)) ?? [];
}

function vote<T>(values: readonly T[]): T {
  return best(values, (value) => values.filter((other) => other === value).length) as T;
}

/** The first of the values that score highest. */
function best<T>(values: readonly T[], score: (value: T) => number): T | undefined {
  let found: T | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const points = score(value);
    if (points > top) [found, top] = [value, points];
  }
  return found;
}
