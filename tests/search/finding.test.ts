import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { findingsOf } from '../../src/search/finding.ts';

const text =
  'On the phone she said: a call by noon. No call came. I wrote to them. They laughed. ' +
  'The form promised a letter and, by e-mail, a cheque.';
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length, line: 1, column: 1, origin: 'machine' };
};
const record = {
  promises: [
    {
      ...at('a call by noon'),
      ...{ id: 'p1', kind: 'callback', status: 'broken', channel: null, confidence: 0.8 },
      outcome: at('No call came'),
    },
    {
      ...at('a letter'),
      ...{
        id: 'p2',
        kind: 'reply',
        status: 'kept',
        channel: 'web',
        confidence: 0.4,
        outcome: null,
      },
    },
    {
      ...at('a cheque'),
      ...{ id: 'p3', kind: 'refund', status: 'broken', channel: null, confidence: 0.3 },
      outcome: null,
    },
  ],
  journey: [
    { ...at('On the phone'), step: 1, channel: 'phone' },
    { ...at('I wrote to them'), step: 2, channel: 'letter' },
    { ...at('by e-mail'), step: 3, channel: 'email' },
  ],
  patterns: [
    {
      pattern: 'no-callback',
      principle: 'keep-word',
      evidence: [{ ...at('No call came'), confidence: 0.9 }],
    },
    {
      pattern: 'contempt',
      principle: 'respect',
      evidence: [{ ...at('They laughed'), confidence: 0.6 }],
    },
  ],
} as unknown as CaseRecord;

describe('findings of a case', () => {
  const findings = findingsOf(record, text);
  const values = (fragment: string) =>
    findings.find((finding) => finding.fragment === fragment)?.values;

  test('are all there, the surest first', () => {
    expect(findings.map(({ fragment }) => fragment)).toEqual([
      'no-callback-1',
      'p1',
      'contempt-1',
      'step-1',
      'step-2',
      'step-3',
      'p2',
      'p3',
    ]);
  });

  test('a promise counts under its outcome and its channel', () => {
    expect(values('p1')).toEqual({
      kind: ['promise'],
      principle: ['keep-word'],
      pattern: ['no-callback'],
      channel: ['phone'],
      promised: ['callback'],
      promise: ['broken'],
    });
  });

  test.each([
    ['no-callback-1', 'promise', ['broken']],
    ['step-1', 'promise', ['broken']],
    ['step-2', 'promise', []],
    ['contempt-1', 'channel', []],
    ['contempt-1', 'pattern', ['contempt']],
    ['p2', 'promise', ['kept']],
    ['p2', 'promised', ['reply']],
    ['p2', 'channel', ['web']],
    ['p3', 'promise', ['broken']],
    ['p3', 'channel', ['web', 'email']],
    ['step-3', 'channel', ['email']],
    ['step-3', 'promise', ['kept', 'broken']],
  ] as const)('%s counts under %s %j', (fragment, facet, expected) => {
    expect(values(fragment)?.[facet]).toEqual(expected);
  });
});
