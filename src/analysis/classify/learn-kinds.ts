import { type Kinds, likeliestKind } from './kinds.ts';
import { fitLogistic, rowsOf } from './logistic.ts';

/** A promise of which a reader told the kind. */
export interface LabelledPromise {
  readonly kind: string;
  /** The kind that lexicon and rules name. */
  readonly named: string;
  readonly features: ReadonlyMap<string, number>;
  /** Of the text that it stands in. */
  readonly text: string;
  /** Told by people who write for themselves. */
  readonly real: boolean;
}

/** Features of fewer promises are chance. */
const FEWEST = 3;
const PENALTY = 0.5;
/** A real promise teaches as much as so many composed ones. */
const REAL = 2;
/** Texts are put into so many parts; each is judged by what the others teach. */
const PARTS = 8;
/** A weight nearer to 0 than this is left out. */
const FAINT = 0.3;

/** Learns to tell the kinds of promises, one regression for each kind against all others. */
export function learnKinds(kinds: readonly string[], promises: readonly LabelledPromise[]): Kinds {
  const counts = new Map<string, number>();
  for (const { features } of promises) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const columns = new Map(names.sort().map((name, column) => [name, column]));
  const rows = rowsOf(
    promises.map(({ features }) =>
      [...features].flatMap(([name, count]): (readonly [number, number])[] => {
        const column = columns.get(name);
        return column === undefined ? [] : [[column, count]];
      }),
    ),
    columns.size,
  );
  const weighed = Float64Array.from(promises, ({ real }) => (real ? REAL : 1));
  const entries = kinds.map((id) => {
    const told = Uint8Array.from(promises, ({ kind }) => (kind === id ? 1 : 0));
    const { weights, bias } = fitLogistic(rows, told, PENALTY, weighed);
    const features = [...columns]
      .map(([name, column]) => [name, round(weights[column] ?? 0)] as const)
      .filter(([, weight]) => Math.abs(weight) >= FAINT)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [id, { prior: round(bias), features: Object.fromEntries(features) }] as const;
  });
  return Object.fromEntries(entries);
}

/** The kind of each promise by what the promises of other texts teach. */
export function kindsByOthers(
  kinds: readonly string[],
  promises: readonly LabelledPromise[],
): (string | null)[] {
  const texts = [...new Set(promises.map(({ text }) => text))];
  const part = new Map(texts.map((text, at) => [text, at % PARTS]));
  const found: (string | null)[] = promises.map(() => null);
  for (let held = 0; held < PARTS; held++) {
    const others = promises.filter(({ text }) => part.get(text) !== held);
    const learnt = learnKinds(kinds, others);
    for (const [at, { text, features }] of promises.entries()) {
      if (part.get(text) === held) found[at] = likeliestKind(features, learnt);
    }
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
