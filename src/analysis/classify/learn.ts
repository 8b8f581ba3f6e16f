import type { ClassifierFile } from '../knowledge/classifier-schema.ts';
import type { Lang } from '../model/doc.ts';
import { columnsOf, heaviestFirst, PARTS, partsOf, round } from './columns.ts';
import type { Features } from './features.ts';
import { lengthOf } from './judge.ts';
import { fitLogistic, type Logistic, linearPredictor, type Rows, rowsOf } from './logistic.ts';

/** A sentence of which is known what it tells. */
export interface Labelled {
  readonly features: Features;
  /** By label, in the order of `labels`: 1 where the sentence tells it. */
  readonly tells: Uint8Array;
  /** Of the text that it stands in; null for a sentence without a text, or one whose text the
   * rules were written from: words are learnt from it, but not how far rules are to be trusted. */
  readonly text: { readonly id: string; readonly tokens: number } | null;
  /** Told by people who write for themselves: of such texts the judge has to be right. */
  readonly real: boolean;
  /** By label: strength of the rules that fired in it. */
  readonly strengths: Float64Array;
}

const PENALTY = 1;
/** A real sentence teaches words as much as so many composed ones. */
const REAL = 2;
const JUDGE_PENALTY = 1;
/** Patterns differ less in what words leave open than in anything else: their priors move less. */
const PRIOR_VALUE = 0.5;
/** A weight nearer to 0 than this is left out. */
const FAINT = 0.3;
/** What rules and length add, before the priors of the labels, in the rows of the judge. */
const KNOWN = 4;

/** For each labelled sentence and label, log-odds learnt without the part it belongs to. */
export type Odds = readonly Float64Array[];

/**
 * Learns to tell labels: first from words, then how much words, rules and length say together.
 * @param labels in the order of `tells`
 * @param odds of the same sentences, by `oddsByOthers`
 */
export function learn(
  lang: Lang,
  labels: readonly string[],
  labelled: readonly Labelled[],
  odds: Odds,
): ClassifierFile {
  const columns = columnsOf(labelled.map(({ features }) => features.at));
  const judge = fitJudge(labelled, odds, labels.length);
  const whole = wordRows(labelled, columns);
  const counts = countsOf(labelled);
  const scale = judge.weights[0] ?? 1;
  const entries = labels.map((id, label) => {
    const words = fitLogistic(whole, labelsOf(labelled, label), PENALTY, counts);
    const own = (judge.weights[KNOWN + label] ?? 0) * PRIOR_VALUE;
    const prior = judge.bias + own + words.bias * scale;
    const weightOf = (column: number): number => (words.weights[column] ?? 0) * scale;
    const features = heaviestFirst(columns, weightOf, FAINT);
    return [id, { prior: round(prior), features }] as const;
  });
  return {
    lang,
    learntFrom: {
      texts: textsOf(labelled),
      real: textsOf(labelled.filter(({ real }) => real)),
      sentences: labelled.length,
    },
    strength: round(judge.weights[1] ?? 0),
    rule: round(judge.weights[2] ?? 0),
    length: round(judge.weights[3] ?? 0),
    labels: Object.fromEntries(entries),
  };
}

/**
 * What was learnt from real texts is worth more than what composed ones teach: of these only the
 * labels that it lacks are taken, and those that are no more are left out.
 */
export function addLabels(learnt: ClassifierFile, now: ClassifierFile): ClassifierFile {
  const labels = Object.entries(now.labels).map(([id, one]) => [id, learnt.labels[id] ?? one]);
  return { ...learnt, labels: Object.fromEntries(labels) };
}

/**
 * Judges each text by what the texts of the other parts teach.
 * @returns by sentence: the probability of each label; empty for sentences without a text
 */
export function judgeByOthers(
  labels: readonly string[],
  labelled: readonly Labelled[],
  odds: Odds,
): Float64Array[] {
  const part = partsOf(labelled.map(({ text }) => text?.id ?? null));
  const found: Float64Array[] = labelled.map(() => new Float64Array(0));
  for (let held = 0; held < PARTS; held++) {
    const others = labelled.map((_, at) => at).filter((at) => part[at] !== held);
    const judge = fitJudge(
      others.flatMap((at) => labelled[at] ?? []),
      others.flatMap((at) => odds[at] ?? []),
      labels.length,
    );
    for (const [at, one] of labelled.entries()) {
      if (part[at] !== held) continue;
      found[at] = Float64Array.from(labels, (_, label) => {
        const rows = rowsOf([judgeRow(one, odds[at], label)], KNOWN + labels.length);
        return 1 / (1 + Math.exp(-linearPredictor(rows, 0, judge)));
      });
    }
  }
  return found;
}

/** Log-odds by words alone, of each sentence of a text by what the other parts teach. */
export function oddsByOthers(labelled: readonly Labelled[], labels: number): Odds {
  const part = partsOf(labelled.map(({ text }) => text?.id ?? null));
  const columns = columnsOf(labelled.map(({ features }) => features.at));
  const all = wordRows(labelled, columns);
  const odds = labelled.map(() => new Float64Array(labels));
  for (let held = 0; held < PARTS; held++) {
    const others = labelled.filter((_, at) => part[at] !== held);
    const rows = wordRows(others, columns);
    const counts = countsOf(others);
    for (let label = 0; label < labels; label++) {
      const words = fitLogistic(rows, labelsOf(others, label), PENALTY, counts);
      for (const [at, list] of odds.entries()) {
        if (part[at] === held) list[label] = linearPredictor(all, at, words);
      }
    }
  }
  return odds;
}

/**
 * One regression for all labels: how much words, strength, any rule and length say; learnt from
 * real texts where there are any, since composed ones tell more, and more plainly.
 */
function fitJudge(labelled: readonly Labelled[], odds: Odds, size: number): Logistic {
  const rows: (readonly (readonly [number, number])[])[] = [];
  const known: number[] = [];
  const real = labelled.some((one) => one.real && one.text !== null);
  for (const [at, one] of labelled.entries()) {
    if (one.text === null || one.real !== real) continue;
    for (let label = 0; label < size; label++) {
      rows.push(judgeRow(one, odds[at], label));
      known.push(one.tells[label] ?? 0);
    }
  }
  return fitLogistic(rowsOf(rows, KNOWN + size), Uint8Array.from(known), JUDGE_PENALTY);
}

function judgeRow(one: Labelled, odds: Float64Array | undefined, label: number) {
  const strength = one.strengths[label] ?? 0;
  return [
    [0, odds?.[label] ?? 0],
    [1, strength],
    [2, strength > 0 ? 1 : 0],
    [3, lengthOf(one.text?.tokens ?? 1)],
    [KNOWN + label, PRIOR_VALUE],
  ] as const;
}

function wordRows(labelled: readonly Labelled[], columns: ReadonlyMap<string, number>): Rows {
  const rows = labelled.map(({ features: { at, share } }) =>
    [...at.keys()].flatMap((name): (readonly [number, number])[] => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, share]];
    }),
  );
  return rowsOf(rows, columns.size);
}

function textsOf(labelled: readonly Labelled[]): number {
  return new Set(labelled.flatMap(({ text }) => text?.id ?? [])).size;
}

function countsOf(labelled: readonly Labelled[]): Float64Array {
  return Float64Array.from(labelled, ({ real }) => (real ? REAL : 1));
}

function labelsOf(labelled: readonly Labelled[], label: number): Uint8Array {
  return Uint8Array.from(labelled, ({ tells }) => tells[label] ?? 0);
}
