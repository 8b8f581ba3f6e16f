import { parse } from 'yaml';
import raw from '../../../content/quality.yaml?raw';
import {
  isProvisional,
  type PatternQuality,
  qualitySchema,
} from '../../analysis/knowledge/quality-schema.ts';

/** How well patterns are found, as measured last. */
export const quality = qualitySchema.parse(parse(raw));

/** What was measured of one pattern; undefined when nothing was. */
export function qualityOf(pattern: string): PatternQuality | undefined {
  return quality.patterns[pattern];
}

/** Whether findings of a pattern are shown as provisional wherever they appear. */
export function isUncertain(pattern: string): boolean {
  return isProvisional(quality.patterns[pattern]);
}
