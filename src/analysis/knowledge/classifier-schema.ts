import { z } from 'zod';

const weight = z.number();

/** What was learnt of some labels: log-odds, each of them against all others. */
const labels = z.record(
  z.string(),
  z.strictObject({
    prior: weight.meta({ description: 'Log-odds of the label where nothing says anything.' }),
    features: z.record(z.string(), weight).meta({
      description: 'Log-odds of stems, word classes (@) and other findings, before sharing.',
    }),
  }),
);

/** What tells promises, kinds of them, or the duration of the affair. */
const learnt = z.strictObject({
  learntFrom: z.strictObject({
    examples: z.number().int().min(0),
    real: z.number().int().min(0).meta({ description: 'How many of them stand in real texts.' }),
  }),
  labels,
});

/** What `npm run train` writes to `content/classifier/LANG.json`. */
export const classifierSchema = z.strictObject({
  lang: z.enum(['fr', 'en']),
  learntFrom: z.strictObject({
    texts: z.number().int().min(0),
    real: z.number().int().min(0).meta({ description: 'How many of the texts are real ones.' }),
    sentences: z.number().int().min(0),
  }),
  strength: weight.meta({ description: 'Log-odds that a rule of strength 1 adds to a sentence.' }),
  rule: weight.meta({ description: 'Log-odds that any rule adds, however weak.' }),
  length: weight.meta({ description: 'Log-odds by the logarithm of the words of the text.' }),
  labels,
  kinds: learnt.optional().meta({ description: 'What tells the kinds of promises.' }),
  tellings: learnt
    .optional()
    .meta({ description: 'What tells a promise from words that only look like one.' }),
  elapsed: learnt
    .optional()
    .meta({ description: 'What tells how long the affair lasted; the same in all languages.' }),
});

export type ClassifierFile = z.infer<typeof classifierSchema>;
/** One of its parts that examples teach. */
export type LearntFile = z.infer<typeof learnt>;

/** What tells some labels from one another. */
export interface Weighed {
  /** The order of `prior` and of the numbers in `weights`. */
  readonly labels: readonly string[];
  readonly prior: Float64Array;
  /** By feature: its weight for each label. */
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/**
 * What tells whether a sentence tells a pattern or a promise, in one language: its labels are
 * `pattern/no-callback`, `promise/any`…
 */
export interface Classifier extends Weighed {
  /** What tells the kinds of promises; null where nothing was learnt of them. */
  readonly kinds: Weighed | null;
  /** What tells that words tell a promise (`told`); null likewise. */
  readonly tellings: Weighed | null;
  /** What tells that a duration is that of the affair (`elapsed`); null likewise. */
  readonly elapsed: Weighed | null;
  readonly strength: number;
  readonly rule: number;
  readonly length: number;
}

/** The file as the analysis asks it. */
export function compileClassifier(file: ClassifierFile): Classifier {
  const { strength, rule, length, kinds, tellings, elapsed } = file;
  return {
    ...weighed(file.labels),
    kinds: kinds ? weighed(kinds.labels) : null,
    tellings: tellings ? weighed(tellings.labels) : null,
    elapsed: elapsed ? weighed(elapsed.labels) : null,
    strength,
    rule,
    length,
  };
}

/** Learnt labels as they are asked: by feature, not by label. */
export function weighed(learnt: ClassifierFile['labels']): Weighed {
  const labels = Object.keys(learnt);
  const weights = new Map<string, Float64Array>();
  for (const [at, id] of labels.entries()) {
    for (const [feature, value] of Object.entries(learnt[id]?.features ?? {})) {
      const row = weights.get(feature) ?? new Float64Array(labels.length);
      row[at] = value;
      weights.set(feature, row);
    }
  }
  return { labels, prior: Float64Array.from(labels, (id) => learnt[id]?.prior ?? 0), weights };
}
