import { z } from 'zod';
import { reviewEntrySchema } from './review.ts';

const isoDate = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.iso.date({ error: 'Write the date as `YYYY-MM-DD`, for example `2026-03-14`.' }));

const publicUrl = z.url({
  protocol: /^https?$/,
  error: 'Write a whole web address that starts with `https://`.',
});

/** The front matter of an article. Unknown keys are refused, so that a typo is never lost. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(3).max(160).meta({ description: 'Headline, without Markdown.' }),
  lang: z.enum(['fr', 'en']).meta({ description: 'Language of the article; it stays in it.' }),
  company: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'The company complained about, as commonly named; null when unknown.' }),
  sector: z.string().min(1).meta({ description: 'Id of a file in `content/sectors`.' }),
  date: isoDate.meta({
    description: 'When the article was written; relative deadlines count from it.',
  }),
  author: z.string().min(1).meta({ description: 'Pen name, or first name and initial.' }),
  source: z
    .strictObject({
      name: z.string().min(1),
      url: publicUrl.optional(),
      retrieved: isoDate.optional(),
      archive: publicUrl.optional(),
    })
    .optional()
    .meta({ description: 'Where a reported case was first told.' }),
  rights: z.enum(['full', 'quotations']).meta({
    description: '`full`: the text may be shown. `quotations`: only analysis and short quotes.',
  }),
  summary: z.string().min(20).max(280).meta({ description: 'One or two sentences.' }),
  status: z.enum(['composed', 'reported']).meta({
    description: '`composed` for an invented sample, `reported` for a real case.',
  }),
  reply: z
    .strictObject({ date: isoDate, text: z.string().min(1) })
    .optional()
    .meta({ description: 'Reply of the company, shown with the same visibility.' }),
  review: z
    .array(reviewEntrySchema)
    .optional()
    .meta({ description: 'What people say of the findings, one entry each.' }),
  ignore: z
    .array(z.strictObject({ id: z.string().min(1), why: z.string().min(1) }))
    .optional()
    .meta({ description: 'Diagnostics that `check` is not to raise here, each with the reason.' }),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
