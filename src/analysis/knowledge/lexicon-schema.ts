import { z } from 'zod';

const words = z.array(z.string().min(1)).optional();

/** One word class; at least one list must be filled. */
export const wordClassSchema = z
  .strictObject({
    note: z.string().min(5).meta({ description: 'What the words have in common.' }),
    words: words.meta({ description: 'Words and phrases exactly as written.' }),
    nouns: words.meta({ description: 'Nouns in the singular; the plural is added.' }),
    adjectives: words.meta({
      description: 'Adjectives in the masculine singular; the other forms are added.',
    }),
    verbs: words.meta({
      description: 'Infinitives, also with following words; all tenses are added.',
    }),
    classes: words.meta({ description: 'Other classes whose words belong here too.' }),
  })
  .refine(
    (entry) =>
      [entry.words, entry.nouns, entry.adjectives, entry.verbs, entry.classes].some(
        (list) => list && list.length > 0,
      ),
    { error: 'The class is empty: give it `words`, `nouns`, `adjectives`, `verbs` or `classes`.' },
  );

export const lexiconFileSchema = z.strictObject({
  theme: z.string().regex(/^[a-z0-9-]+$/),
  note: z.string().optional(),
  classes: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), wordClassSchema),
});

export type WordClass = z.infer<typeof wordClassSchema>;
export type LexiconFile = z.infer<typeof lexiconFileSchema>;
