import { z } from 'zod';
import type { Place } from './doc.ts';

const words = z.string().min(1);
/** As ISO 8601 writes it: `P3M`, `P1Y2M`, `P10D`, `PT45M`. */
const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/;

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
    toll: z.enum(['elapsed', 'wait', 'money']).optional().meta({
      description:
        'What it cost the customer: how long the affair took (`elapsed`), a `wait`, an amount of `money`.',
    }),
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
    deadline: words
      .nullable()
      .optional()
      .meta({ description: 'The words that say by when; `null` if none do.' }),
    outcome: words
      .nullable()
      .optional()
      .meta({ description: 'The words that say what became of it; `null` if none do.' }),
    duration: z
      .string()
      .regex(DURATION, { error: 'Write a duration as ISO 8601 does: `P3M`, `P10D`, `PT45M`.' })
      .optional()
      .meta({
        description:
          'How long it took, in ISO 8601 (`P3M`, `P10D`, `PT45M`), where the words of the quote do not say it.',
      }),
    by: words.optional().meta({ description: 'Initials of the person who reviewed.' }),
    why: words.optional().meta({ description: 'The reason, for the next reader.' }),
  })
  .refine(
    ({ pattern, promise, channel, toll }) =>
      [pattern, promise, channel, toll].filter(Boolean).length === 1,
    { error: 'Name one of `pattern`, `promise`, `channel` or `toll`, and only one.' },
  )
  .refine(
    ({ promise, kind, status, deadline, outcome }) =>
      promise !== undefined || [kind, status, deadline, outcome].every((one) => one === undefined),
    { error: 'Only a `promise` has `kind`, `status`, `deadline` and `outcome`.' },
  )
  .refine(({ toll, duration }) => duration === undefined || toll === 'elapsed' || toll === 'wait', {
    error: 'Only a `toll` of `elapsed` or `wait` has a `duration`.',
  });

export type ReviewEntry = z.infer<typeof reviewEntrySchema>;

/** Who stands for a finding: the analysis alone, or a person who looked at it. */
export type Origin = 'machine' | 'confirmed' | 'corrected' | 'added';

/** A review entry with its place in the front matter. */
export interface PlacedReview extends Place {
  readonly entry: ReviewEntry;
}
