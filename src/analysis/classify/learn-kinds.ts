import { type KindsFile, weighed } from '../knowledge/classifier-schema.ts';
import { likeliest } from './likeliest.ts';
import { fitLogistic, rowsOf } from './logistic.ts';

/** A promise of which is known what kind it is. */
export interface KnownPromise {
  /** What tells its kind, and how much of each (see `kindFeatures`). */
  readonly features: ReadonlyMap<string, number>;
  readonly kind: string;
  /** Id of the text that tells it. */
  readonly text: string;
  /** Told by people who write for themselves. */
  readonly real: boolean;
}

/** Features of fewer promises are chance. */
const FEWEST = 3;
/** Promises are few, so that weights are held closer to 0 than those of sentences. */
const PENALTY = 2;
/** A real promise teaches as much as so many composed ones. */
const REAL = 3;
/** A weight nearer to 0 than this is left out. */
const FAINT = 0.1;
/** Texts are put into so many parts to see what the others teach of them. */
const PARTS = 8;

/** Learns what tells each kind of promise from all others. */
export function learnKinds(kinds: readonly string[], promises: readonly KnownPromise[]): KindsFile {
  const columns = columnsOf(promises);
  const rows = rowsOf(
    promises.map(({ features }) =>
      [...features].flatMap(([name, value]): (readonly [number, number])[] => {
        const column = columns.get(name);
        return column === undefined ? [] : [[column, value]];
      }),
    ),
    columns.size,
  );
  const counts = Float64Array.from(promises, ({ real }) => (real ? REAL : 1));
  const entries = kinds.map((kind) => {
    const told = Uint8Array.from(promises, (one) => (one.kind === kind ? 1 : 0));
    const { weights, bias } = fitLogistic(rows, told, PENALTY, counts);
    const features = [...columns]
      .map(([name, column]) => [name, round(weights[column] ?? 0)] as const)
      .filter(([, weight]) => Math.abs(weight) >= FAINT)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [kind, { prior: round(bias), features: Object.fromEntries(features) }] as const;
  });
  const real = promises.filter((one) => one.real).length;
  return { learntFrom: { promises: promises.length, real }, labels: Object.fromEntries(entries) };
}

/**
 * The kind of each promise as the other parts teach it; those of a text are in one part.
 * @returns in the order of the promises
 */
export function kindsByOthers(
  kinds: readonly string[],
  promises: readonly KnownPromise[],
): string[] {
  const texts = new Map<string, number>();
  for (const { text } of promises) if (!texts.has(text)) texts.set(text, texts.size % PARTS);
  const partOf = ({ text }: KnownPromise): number => texts.get(text) ?? 0;
  const taught = Array.from({ length: PARTS }, (_, part) => {
    const others = promises.filter((one) => partOf(one) !== part);
    return weighed(learnKinds(kinds, others).labels);
  });
  return promises.map((one) => {
    const learnt = taught[partOf(one)];
    return learnt ? likeliest(one.features, learnt) : '';
  });
}

function columnsOf(promises: readonly KnownPromise[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of promises) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return new Map(names.sort().map((name, column) => [name, column]));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
