import { expect, test } from 'vitest';
import type { Cue } from '../../src/analysis/explain/cue.ts';
import type { Explanation } from '../../src/analysis/explain/explain.ts';
import type { CaseRecord, Quote } from '../../src/analysis/model/record.ts';
import { tellExplanation } from '../../src/report/explanation.ts';

const quote: Quote = { quote: 'Nobody rang.', start: 0, end: 12, line: 3, column: 1 };

function told(cue: Partial<Cue>): string {
  const whole = { rule: 'en/a/b', note: 'A fact.', label: 'pattern/no-callback', strength: 0.4 };
  const cues = [{ ...whole, words: ['nobody', 'rang'], asks: [], quote, ...cue }];
  const finding = { label: 'pattern/no-callback', detail: null, quote, sentence: quote.quote };
  const explanation: Explanation = {
    record: {} as CaseRecord,
    findings: [{ ...finding, confidence: 0.6, cues, verdict: null }],
    refused: [],
    absent: [],
  };
  return tellExplanation(explanation);
}

test.each([
  ['a rule, by its name and note', {}, '· en/a/b (0.4) took: nobody · rang\n      A fact.\n'],
  [
    'words without a rule',
    { rule: 'classifier' },
    '· no rule, from its words alone (likelihood 0.4); these say most: nobody · rang\n',
  ],
  [
    'words that cannot be pointed at',
    { rule: 'classifier', words: [] },
    '· no rule, from its words alone (likelihood 0.4)\n',
  ],
] as const)('tells %s', (_, cue, text) => {
  expect(told(cue)).toBe(
    `Found\n\n  3:1  pattern/no-callback  (confidence 0.6)\n    “Nobody rang.”\n    ${text}`,
  );
});
