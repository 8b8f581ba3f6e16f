import { type LearntFile, type Weighed, weighed } from '../knowledge/classifier-schema.ts';
import { fitLogistic, rowsOf } from './logistic.ts';

/** Words that may tell a promise, of which is known what they tell. */
export interface KnownPromise {
  /** What tells it, and how much of each (see `kindFeatures`, `tellingFeatures`). */
  readonly features: ReadonlyMap<string, number>;
  /** What it is; none of the labels to be learnt where it is nothing. */
  readonly label: string;
  /** Id of the text that tells it. */
  readonly text: string;
  /** Told by people who write for themselves. */
  readonly real: boolean;
}

/** Features of fewer promises are chance. */
const FEWEST = 3;
/** A real promise teaches as much as so many composed ones. */
const REAL = 3;
/** A weight nearer to 0 than this is left out. */
const FAINT = 0.1;
/** Texts are put into so many parts to see what the others teach of them. */
const PARTS = 8;

/**
 * Learns what tells each label from all others.
 * @param penalty the higher, the smaller the weights: promises are few
 */
export function learnPromises(
  labels: readonly string[],
  promises: readonly KnownPromise[],
  penalty: number,
): LearntFile {
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
  const entries = labels.map((label) => {
    const told = Uint8Array.from(promises, (one) => (one.label === label ? 1 : 0));
    const { weights, bias } = fitLogistic(rows, told, penalty, counts);
    const features = [...columns]
      .map(([name, column]) => [name, round(weights[column] ?? 0)] as const)
      .filter(([, weight]) => Math.abs(weight) >= FAINT)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [label, { prior: round(bias), features: Object.fromEntries(features) }] as const;
  });
  const real = promises.filter((one) => one.real).length;
  return { learntFrom: { promises: promises.length, real }, labels: Object.fromEntries(entries) };
}

/**
 * What the other parts teach of each promise; those of a text are in one part.
 * @returns in the order of the promises
 */
export function learntFromOthers(
  labels: readonly string[],
  promises: readonly KnownPromise[],
  penalty: number,
): Weighed[] {
  const texts = new Map<string, number>();
  for (const { text } of promises) if (!texts.has(text)) texts.set(text, texts.size % PARTS);
  const partOf = ({ text }: KnownPromise): number => texts.get(text) ?? 0;
  const taught = Array.from({ length: PARTS }, (_, part) => {
    const others = promises.filter((one) => partOf(one) !== part);
    return weighed(learnPromises(labels, others, penalty).labels);
  });
  return promises.flatMap((one) => taught[partOf(one)] ?? []);
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
