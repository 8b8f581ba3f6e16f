import { z } from 'zod';

const patterns = z.array(z.string().min(1)).min(1);
const examples = z.array(z.string().min(3));

const common = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
    .meta({ description: 'Short id, unique in its theme; the full id is `lang/theme/id`.' }),
  label: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/)
    .meta({
      description:
        'What a match says: `pattern/ID`, `promise/KIND`, `channel/ID`, `contact/ID`, `outcome/…`, `scope/…`, `toll/…`.',
    }),
  note: z.string().min(10).meta({ description: 'The linguistic fact behind the cue.' }),
  unless: patterns.optional().meta({ description: 'Patterns that, close by, undo the match.' }),
  strength: z.number().min(0.05).max(1).default(0.8).meta({
    description:
      'How sure one match makes a reader; a weak cue needs company. In failures and promises it is weighed together with the words of the sentence.',
  }),
  negation: z.enum(['forbid', 'allow', 'require']).default('forbid').meta({
    description: 'Whether the match may, may not or must stand under a negation of its own clause.',
  }),
  quoted: z.enum(['any', 'only', 'never']).default('any').meta({
    description: 'Whether the match stands inside quotation marks.',
  }),
  subject: z.enum(['company', 'customer', 'other']).optional().meta({
    description:
      'Who does what the match says, going by the nearest subject before its verb in the clause; the company where none is named.',
  }),
  matches: examples.min(1).meta({ description: 'Sentences in which the rule must match.' }),
  misses: examples.min(1).meta({ description: 'Near misses in which it must not.' }),
};

/** Words next to one another; choices and optional words, no gaps. */
const phraseSchema = z.strictObject({
  kind: z.literal('phrase'),
  any: patterns.refine((list) => !list.some((p) => /(^|\s)(\.\.\.?|<\d+>)(\s|$)/.test(p)), {
    error: 'A phrase has no gaps; use `kind: sequence`.',
  }),
  ...common,
});

/** Words in this order with gaps between. */
const sequenceSchema = z.strictObject({
  kind: z.literal('sequence'),
  any: patterns,
  ...common,
});

/** Several cues in one sentence, in any order, at most `near` words apart. */
const cooccurrenceSchema = z.strictObject({
  kind: z.literal('cooccurrence'),
  all: z.array(z.string().min(1)).min(2),
  near: z.number().int().min(1).max(60).default(15),
  ...common,
});

/** One cue, then another in the same or one of the next sentences. */
const windowSchema = z.strictObject({
  kind: z.literal('window'),
  first: patterns,
  then: patterns,
  within: z.number().int().min(1).max(6).default(2),
  evidence: z.enum(['first', 'then', 'both']).default('then'),
  ...common,
});

export const ruleSchema = z.discriminatedUnion('kind', [
  phraseSchema,
  sequenceSchema,
  cooccurrenceSchema,
  windowSchema,
]);

export const ruleFileSchema = z.strictObject({
  theme: z.string().regex(/^[a-z0-9-]+$/),
  note: z.string().optional(),
  rules: z.array(ruleSchema).min(1),
});

export type RuleSource = z.infer<typeof ruleSchema>;
export type RuleFile = z.infer<typeof ruleFileSchema>;
