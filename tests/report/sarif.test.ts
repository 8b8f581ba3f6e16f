import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/analysis/check/catalogue.ts';
import type { Checked } from '../../src/report/check/checked.ts';
import { sarifOf } from '../../src/report/check/sarif.ts';
import { sarifPart } from './sarif-part.ts';

const rules = Object.entries(catalogue).map(([id, entry]) => ({ id, ...entry }));
const ids = Object.keys(catalogue);
const files: readonly Checked[] = [
  {
    path: 'content/articles/fr/à moi.md',
    source: null,
    diagnostics: [
      { id: 'personal-phone', level: 'error', line: 2, column: 8, message: 'Mask {it}.' },
      { id: 'too-short', level: 'suggestion', line: 1, column: 1, message: 'Short.' },
    ],
  },
];

type Log = {
  runs: [
    {
      tool: { driver: { rules: { id: string; helpUri: string }[] } };
      results: { ruleId: string; ruleIndex: number; level: string }[];
    },
  ];
};
const log = sarifOf(files, rules, 'https://site.example') as Log;
const ajv = new Ajv({ strict: false, validateFormats: false });

test('every rule is listed once with its help, and each result points to its own', () => {
  const [{ tool, results }] = log.runs;
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(ids);
  expect(tool.driver.rules.find(({ id }) => id === 'too-short')?.helpUri).toBe(
    'https://site.example/en/diagnostics/too-short/',
  );
  expect(results.map(({ ruleIndex }) => ids[ruleIndex])).toEqual(['personal-phone', 'too-short']);
});

test('levels, places and braces are those of the standard', () => {
  expect(log.runs[0].results).toMatchObject([
    {
      level: 'error',
      message: { text: 'Mask {{it}}.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/articles/fr/%C3%A0%20moi.md' },
            region: { startLine: 2, startColumn: 8 },
          },
        },
      ],
    },
    { level: 'note' },
  ]);
});

test('whatever the names of files and the messages are, the log keeps to the standard', () => {
  const valid = ajv.compile(sarifPart);
  const diagnostic = fc.record({
    id: fc.constantFrom(...ids),
    level: fc.constantFrom('error' as const, 'warning' as const, 'suggestion' as const),
    message: fc.string({ minLength: 1, unit: 'binary' }),
    line: fc.integer({ min: 1 }),
    column: fc.integer({ min: 1 }),
  });
  const checked = fc.record({
    path: fc.string({ minLength: 1, unit: 'binary' }),
    source: fc.constant(null),
    diagnostics: fc.array(diagnostic),
  });
  fc.assert(
    fc.property(fc.array(checked), (any) => {
      expect([valid(sarifOf(any, rules, 'https://site.example')), valid.errors]).toEqual([
        true,
        null,
      ]);
    }),
    { numRuns: 50 },
  );
});

// The schema of the standard is not ours to keep here: SARIF_SCHEMA names a copy of it.
const official = process.env['SARIF_SCHEMA'];
test.skipIf(official === undefined)('the log is valid by the official schema', () => {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(official ?? '', 'utf8'));
  const valid = ajv.compile(schema);
  expect([valid(log), valid.errors]).toEqual([true, null]);
});
