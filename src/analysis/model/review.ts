import { z } from 'zod';
import type { Place } from './doc.ts';

const words = z.string().min(1);

/** What a person says of one finding, anchored by its words (W3C `TextQuoteSelector`). */
export const reviewEntrySchema = z
  .strictObject({
    action: z.enum(['confirm', 'reject', 'add', 'change']).meta({
      description:
        '`confirm` or `reject` what the analysis found there, `add` what it missed, `change` what it says of it.',
    }),
    pattern: words.optional().meta({ description: 'Id of a file in `content/patterns`.' }),
    promise: words.optional().meta({ description: 'Id of a file in `content/promises`.' }),
    channel: words.optional().meta({ description: 'Id of a file in `content/channels`.' }),
    quote: words.meta({ description: 'The words of the article, copied exactly.' }),
    prefix: words.optional().meta({
      description: 'Some words right before the quote, where it stands twice in the article.',
    }),
    suffix: words.optional().meta({ description: 'Some words right after the quote.' }),
    kind: words.optional().meta({ description: 'The right kind of the promise.' }),
    status: z
      .enum(['broken', 'kept', 'kept-late', 'unknown'])
      .optional()
      .meta({ description: 'What became of the promise.' }),
    deadline: words.optional().meta({ description: 'The words that say by when.' }),
    outcome: words.optional().meta({ description: 'The words that say what became of it.' }),
    by: words.optional().meta({ description: 'Initials of the person who reviewed.' }),
    why: words.optional().meta({ description: 'The reason, for the next reader.' }),
  })
  .refine((entry) => [entry.pattern, entry.promise, entry.channel].filter(Boolean).length === 1, {
    error: 'Name one of `pattern`, `promise` or `channel`, and only one.',
  })
  .refine(
    (entry) =>
      entry.promise !== undefined ||
      !(entry.kind ?? entry.status ?? entry.deadline ?? entry.outcome),
    { error: 'Only a `promise` has `kind`, `status`, `deadline` and `outcome`.' },
  );

export type ReviewEntry = z.infer<typeof reviewEntrySchema>;

/** Who stands for a finding: the analysis alone, or a person who looked at it. */
export type Origin = 'machine' | 'confirmed' | 'corrected' | 'added';

/** A review entry with its place in the front matter. */
export interface PlacedReview extends Place {
  readonly entry: ReviewEntry;
}
