import { z } from 'zod';

const share = z.number().min(0).max(1).nullable();

/** How far a pattern is found as readers find it, measured on annotated articles. */
export const patternQualitySchema = z.strictObject({
  precision: share.meta({
    description: 'Of the articles in which it was found, those where readers see it.',
  }),
  recall: share.meta({
    description: 'Of the articles where readers see it, those in which it was found.',
  }),
  f1: share,
  readers: z.number().int().min(0).meta({ description: 'Articles in which readers see it.' }),
  found: z.number().int().min(0).meta({ description: 'Articles in which it was found.' }),
});

/** What `npm run evaluate -- --save` writes. */
export const qualitySchema = z.strictObject({
  articles: z.number().int().positive(),
  all: z.record(z.string(), share),
  patterns: z.record(z.string(), patternQualitySchema),
});

export type Quality = z.infer<typeof qualitySchema>;
export type PatternQuality = z.infer<typeof patternQualitySchema>;

const FEWEST_READERS = 5;
const LOWEST_F1 = 0.6;

/** Whether too little is known of a pattern's quality, or it is too low, to rely on findings. */
export function isProvisional(quality: PatternQuality | undefined): boolean {
  if (!quality || quality.readers < FEWEST_READERS) return true;
  return (quality.f1 ?? 0) < LOWEST_F1;
}
