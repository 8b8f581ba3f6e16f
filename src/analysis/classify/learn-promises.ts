import { type LearntFile, type Weighed, weighed } from '../knowledge/classifier-schema.ts';
import { columnsOf, heaviestFirst, PARTS, partsOf, round } from './columns.ts';
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

/** A real promise teaches as much as so many composed ones. */
const REAL = 3;
/** A weight nearer to 0 than this is left out. */
const FAINT = 0.1;

/**
 * Learns what tells each label from all others.
 * @param penalty the higher, the smaller the weights: promises are few
 * @param worth what teaches from a real text teaches as much as so much of a composed one
 */
export function learnPromises(
  labels: readonly string[],
  promises: readonly KnownPromise[],
  penalty: number,
  worth = REAL,
): LearntFile {
  const columns = columnsOf(promises.map(({ features }) => features));
  const rows = rowsOf(
    promises.map(({ features }) =>
      [...features].flatMap(([name, value]): (readonly [number, number])[] => {
        const column = columns.get(name);
        return column === undefined ? [] : [[column, value]];
      }),
    ),
    columns.size,
  );
  const counts = Float64Array.from(promises, ({ real }) => (real ? worth : 1));
  const entries = labels.map((label) => {
    const told = Uint8Array.from(promises, (one) => (one.label === label ? 1 : 0));
    const { weights, bias } = fitLogistic(rows, told, penalty, counts);
    const features = heaviestFirst(columns, (column) => weights[column] ?? 0, FAINT);
    return [label, { prior: round(bias), features }] as const;
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
  const parts = partsOf(promises.map(({ text }) => text));
  const taught = Array.from({ length: PARTS }, (_, part) => {
    const others = promises.filter((_one, at) => parts[at] !== part);
    return weighed(learnPromises(labels, others, penalty).labels);
  });
  return parts.flatMap((part) => taught[part] ?? []);
}
