import { type LearntFile, type Weighed, weighed } from '../knowledge/classifier-schema.ts';
import { columnsOf, heaviestFirst, PARTS, partsOf, round } from './columns.ts';
import { fitLogistic, rowsOf } from './logistic.ts';

/** What may be a finding (a promise, the duration of the affair), of which is known what it is. */
export interface Example {
  /**
   * What tells it, and how much of each: see `kindFeatures`, `tellingFeatures` and
   * `elapsedCandidates`.
   */
  readonly features: ReadonlyMap<string, number>;
  /** What it is; none of the labels to be learnt where it is nothing. */
  readonly label: string;
  /** Id of the text that tells it. */
  readonly text: string;
  /** Told by people who write for themselves. */
  readonly real: boolean;
}

/** A real one teaches as much as so many composed ones. */
const REAL = 3;
/** A weight nearer to 0 than this is left out. */
const FAINT = 0.1;

/**
 * Learns what tells each label from all others.
 * @param penalty the higher, the smaller the weights: examples are few
 * @param worth one from a real text teaches as much as so many from composed ones
 */
export function learnExamples(
  labels: readonly string[],
  examples: readonly Example[],
  penalty: number,
  worth = REAL,
): LearntFile {
  const columns = columnsOf(examples.map(({ features }) => features));
  const rows = rowsOf(
    examples.map(({ features }) =>
      [...features].flatMap(([name, value]): (readonly [number, number])[] => {
        const column = columns.get(name);
        return column === undefined ? [] : [[column, value]];
      }),
    ),
    columns.size,
  );
  const counts = Float64Array.from(examples, ({ real }) => (real ? worth : 1));
  const entries = labels.map((label) => {
    const told = Uint8Array.from(examples, (one) => (one.label === label ? 1 : 0));
    const { weights, bias } = fitLogistic(rows, told, penalty, counts);
    const features = heaviestFirst(columns, (column) => weights[column] ?? 0, FAINT);
    return [label, { prior: round(bias), features }] as const;
  });
  const real = examples.filter((one) => one.real).length;
  return { learntFrom: { examples: examples.length, real }, labels: Object.fromEntries(entries) };
}

/**
 * What the other parts teach of each example; those of a text are in one part.
 * @returns in the order of the examples
 */
export function learntFromOthers(
  labels: readonly string[],
  examples: readonly Example[],
  penalty: number,
): Weighed[] {
  const parts = partsOf(examples.map(({ text }) => text));
  const taught = Array.from({ length: PARTS }, (_, part) => {
    const others = examples.filter((_one, at) => parts[at] !== part);
    return weighed(learnExamples(labels, others, penalty).labels);
  });
  return parts.flatMap((part) => taught[part] ?? []);
}
