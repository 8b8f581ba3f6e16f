import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const both = <T extends z.ZodType>(schema: T) => z.strictObject({ fr: schema, en: schema });
const line = both(z.string().min(1).max(160));
const text = both(z.string().min(1));
const list = both(z.array(z.string().min(1)).min(1));

export const principleSchema = z.strictObject({
  id,
  order: z.number().int().positive(),
  label: line,
  gist: line,
  definition: text,
  question: text,
  glyph: z.enum(['knot', 'mirror', 'hand', 'bow']),
});

/** A failure pattern or a good practice. */
export const patternSchema = z.strictObject({
  id,
  principle: id,
  valence: z.enum(['failure', 'good']),
  label: line,
  gist: line,
  definition: text,
  recognise: list,
  not: list,
  expected: text,
  mapping: z.strictObject({
    signalconso: z.string().nullable(),
    servqual: z
      .enum(['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'])
      .nullable(),
    justice: z.enum(['distributive', 'procedural', 'interpersonal', 'informational']).nullable(),
  }),
  threshold: z.number().min(0).max(1).meta({
    description:
      'From what on it is reported: a failure by how likely its three likeliest sentences tell it together, by words and rules; a good practice, or what `npm run train` has not learnt, by the strength of its rules together.',
  }),
});

export const channelSchema = z.strictObject({
  id,
  order: z.number().int().positive(),
  label: line,
  gist: line,
  direction: z.enum(['customer', 'company', 'both', 'either-party']),
  definition: text,
  recognise: list,
});

export const promiseKindSchema = z.strictObject({
  id,
  order: z.number().int().positive(),
  label: line,
  gist: line,
  definition: text,
  recognise: list,
  kept: text,
  brokenBy: z.array(id).meta({
    description: 'Patterns whose evidence tells that a promise of this kind was broken.',
  }),
});

export const sectorSchema = z.strictObject({ id, label: line, gist: line });

export type Principle = z.infer<typeof principleSchema>;
export type Pattern = z.infer<typeof patternSchema>;
export type Channel = z.infer<typeof channelSchema>;
export type PromiseKind = z.infer<typeof promiseKindSchema>;
export type Sector = z.infer<typeof sectorSchema>;

/** What can be found, in both languages; the same for every article. */
export interface Taxonomy {
  readonly principles: readonly Principle[];
  readonly patterns: readonly Pattern[];
  readonly channels: readonly Channel[];
  readonly promises: readonly PromiseKind[];
  readonly sectors: readonly Sector[];
}
