import { stringify } from 'yaml';
import type { Quality } from '../../analysis/knowledge/quality-schema.ts';
import type { Evaluation } from './evaluate.ts';

const SHOWN = [
  'patterns',
  'patterns_p',
  'patterns_r',
  'evidence',
  'principles',
  'promises',
  'promise_status',
  'channels',
  'journey',
  'company',
] as const;

/** What readers of the site are told of an evaluation. */
export function qualityOf({ documents, consensus, per_pattern }: Evaluation): Quality {
  const known = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : Math.round(value * 100) / 100;
  return {
    articles: documents,
    all: Object.fromEntries(SHOWN.map((key) => [key, known(consensus[key])])),
    patterns: Object.fromEntries(
      Object.entries(per_pattern)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([id, { p, r, f, gold, pred }]) => [
          id,
          { precision: known(p), recall: known(r), f1: known(f), readers: gold, found: pred },
        ]),
    ),
  };
}

/** The file that holds it. */
export function qualityFile(quality: Quality): string {
  const head =
    '# Written by `npm run --silent evaluate -- --save`, measured on the articles of tests/gold.\n';
  return head + stringify(quality);
}
