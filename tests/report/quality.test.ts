import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isProvisional, qualitySchema } from '../../src/analysis/knowledge/quality-schema.ts';
import type { Evaluation } from '../../src/report/evaluation/evaluate.ts';
import { qualityOf } from '../../src/report/evaluation/quality.ts';

test('the figures shown are those measured now (npm run --silent evaluate -- --save)', () => {
  const json = execFileSync(process.execPath, ['scripts/evaluate.ts', '--format', 'json']);
  const measured = qualityOf(JSON.parse(json.toString()) as Evaluation);
  const shown = qualitySchema.parse(parse(readFileSync('content/quality.yaml', 'utf8')));
  expect(shown).toEqual(measured);
});

const quality = (f1: number | null, readers: number) => ({
  precision: f1,
  recall: f1,
  f1,
  readers,
  found: readers,
});

test.each([
  ['measured well', quality(0.8, 12), false],
  ['measured badly', quality(0.5, 12), true],
  ['on too few', quality(1, 4), true],
  ['not at all', undefined, true],
  ['never found', quality(null, 8), true],
])('%s', (_, measured, provisional) => expect(isProvisional(measured)).toBe(provisional));
