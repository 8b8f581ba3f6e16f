import type { Hit } from '../detect/hit.ts';
import type { Classifier } from '../knowledge/classifier-schema.ts';
import type { Rule } from '../rules/rule.ts';
import { type Features, featuresAt, type Material, marksOf } from './features.ts';
import { Scorer } from './scorer.ts';

/** The label of promises: those of all kinds are told in like words. */
export const PROMISE = 'promise/any';
/** From so likely on a sentence tells a promise. */
export const LIKELY_PROMISE = 0.4;

/** Tokens of a text of middling length, as a logarithm: there, length says nothing. */
const USUAL_LENGTH = 5;
/** Nothing was learnt from shorter texts: they count as if they were as long. */
const SHORTEST = 60;
/** So many of the likeliest sentences tell how likely an article tells a pattern. */
const COUNTED = 3;
/** A sentence less likely than this is not shown, unless there is none better. */
const LEAST_SHOWN = 0.25;
/** Log-odds of one chance in four hundred. */
const HOPELESS = -6;
/** However many rules agree, a sentence is never quite sure. */
const SUREST = 0.95;

/** How likely a label is told, 0 to 1. */
export interface Likely {
  /** By each sentence. */
  readonly inSentences: Float64Array;
  /** By the likeliest of them. */
  readonly most: number;
  /** By the article. */
  readonly inAll: number;
}

/** How likely each label that the classifier knows is told. */
export interface Judgement {
  readonly classifier: Classifier;
  readonly likely: ReadonlyMap<string, Likely>;
  /** What it judged a sentence by. */
  readonly featuresOf: (sentence: number) => Features | undefined;
  /** Whether a rule speaks for a label, by its number, in a sentence. */
  readonly isRuled: (sentence: number, label: number) => boolean;
}

/**
 * Judges the sentences of an article by their words and by the rules that fired in them: one
 * logistic regression, whose weights `npm run train` learns.
 * @param silent sentences that tell nothing (headings, hypotheses): all 0
 */
export function judgeSentences(
  material: Material,
  classifier: Classifier,
  silent: ReadonlySet<number>,
): Judgement {
  const { sentences, tokens } = material.annotated;
  const size = classifier.labels.length;
  const marks = marksOf(material);
  const scorer = Scorer.of(material.language, classifier);
  const strengths = strengthsOf(material.hits, classifier.labels, sentences.length);
  const probability = new Float64Array(sentences.length * size);
  const length = classifier.length * lengthOf(tokens.length);
  for (const one of sentences) {
    const sentence = one.index;
    if (silent.has(sentence)) continue;
    const odds = scorer.odds(material, one, marks[sentence] ?? []);
    for (let label = 0; label < size; label++) {
      const strength = strengths[sentence * size + label] ?? 0;
      const fired = strength > 0 ? classifier.strength * strength + classifier.rule : 0;
      const all = (odds[label] ?? 0) + fired + length;
      // Hopeless ones, which are most, are none.
      if (all > HOPELESS)
        probability[label * sentences.length + sentence] = 1 / (1 + Math.exp(-all));
    }
  }
  // Few sentences are asked why, but those by many labels.
  const asked = new Map<number, Features>();
  const featuresOf = (at: number): Features | undefined => {
    const sentence = sentences[at];
    const found = asked.get(at) ?? (sentence && featuresAt(material, sentence, marks));
    if (found) asked.set(at, found);
    return found;
  };
  const isRuled = (sentence: number, label: number) =>
    (strengths[sentence * size + label] ?? 0) > 0;
  const likely = new Map<string, Likely>();
  for (const [number, label] of classifier.labels.entries()) {
    const from = number * sentences.length;
    likely.set(label, likelyOf(probability.subarray(from, from + sentences.length)));
  }
  return { classifier, likely, featuresOf, isRuled };
}

/** From so likely on a sentence is shown: the likeliest always is. */
export function leastShown({ most }: Likely): number {
  return Math.min(LEAST_SHOWN, most);
}

function likelyOf(inSentences: Float64Array): Likely {
  let most = 0;
  for (let at = 0; at < inSentences.length; at++) most = Math.max(most, inSentences[at] ?? 0);
  // Of most labels nobody has spoken.
  return { inSentences, most, inAll: most > 0 ? likelihood(inSentences) : 0 };
}

/**
 * How likely an article tells what its sentences tell so likely. Few of them count: else the faint
 * chances of a long text would add up.
 */
export function likelihood(sentences: Iterable<number>): number {
  const best = new Array<number>(COUNTED).fill(0);
  for (let one of sentences) {
    for (let i = 0; i < COUNTED; i++) {
      const before = best[i] ?? 0;
      if (one <= before) continue;
      best[i] = one;
      one = before;
    }
  }
  return 1 - best.reduce((none, one) => none * (1 - one), 1);
}

/** The length of a text as the classifier takes it. */
export function lengthOf(tokens: number): number {
  return Math.log(Math.max(SHORTEST, tokens)) - USUAL_LENGTH;
}

/** The label that a rule speaks for. */
function labelOf({ family, value }: Rule): string {
  return family === 'promise' ? PROMISE : `${family}/${value}`;
}

/** By sentence and label: strength of the different rules that fired there, together. */
export function strengthsOf(
  hits: readonly Hit[],
  labels: readonly string[],
  sentences: number,
): Float64Array {
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const strengths = new Float64Array(sentences * labels.length);
  // Hits come in the order of the text.
  const counted = new Map<Rule, number>();
  for (const { rule, sentence } of hits) {
    const label = numbers.get(labelOf(rule));
    if (label === undefined || counted.get(rule) === sentence) continue;
    counted.set(rule, sentence);
    const at = sentence * labels.length + label;
    strengths[at] = 1 - (1 - (strengths[at] ?? 0)) * (1 - Math.min(SUREST, rule.strength));
  }
  return strengths;
}
