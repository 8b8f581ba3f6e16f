import { z } from 'zod';

const weight = z.number();

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
  labels: z.record(
    z.string(),
    z.strictObject({
      prior: weight.meta({
        description: 'Log-odds of the label in a sentence that says nothing.',
      }),
      features: z.record(z.string(), weight).meta({
        description: 'Log-odds of stems, word classes (@) and other findings (%), before sharing.',
      }),
    }),
  ),
});

export type ClassifierFile = z.infer<typeof classifierSchema>;

/** What tells whether a sentence tells a pattern or a promise, in one language. */
export interface Classifier {
  /** `pattern/no-callback`, `promise/any`; the order of `prior` and the numbers in `weights`. */
  readonly labels: readonly string[];
  readonly prior: Float64Array;
  /** By feature: its weight for each label. */
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly strength: number;
  readonly rule: number;
  readonly length: number;
}

/** The file as the analysis asks it: by feature, not by label. */
export function compileClassifier(file: ClassifierFile): Classifier {
  const labels = Object.keys(file.labels);
  const weights = new Map<string, Float64Array>();
  for (const [at, id] of labels.entries()) {
    for (const [feature, value] of Object.entries(file.labels[id]?.features ?? {})) {
      const row = weights.get(feature) ?? new Float64Array(labels.length);
      row[at] = value;
      weights.set(feature, row);
    }
  }
  const { strength, rule, length } = file;
  return {
    labels,
    prior: Float64Array.from(labels, (id) => file.labels[id]?.prior ?? 0),
    weights,
    strength,
    rule,
    length,
  };
}
