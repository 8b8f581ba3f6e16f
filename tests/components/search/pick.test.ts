import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../../src/analysis/model/record.ts';
import { answers, pickFindings } from '../../../src/components/search/pick.ts';
import { readState } from '../../../src/components/search/state.ts';

const span = { start: 0, end: 0, line: 1, column: 1, rules: [] };
const record = {
  patterns: [
    {
      pattern: 'long-wait',
      principle: 'stand-by',
      evidence: [
        { ...span, quote: 'an hour on hold', confidence: 0.6 },
        { ...span, quote: 'forty minutes of music', confidence: 0.9 },
      ],
    },
    {
      pattern: 'contempt',
      principle: 'respect',
      evidence: [{ ...span, quote: 'they laughed at me', confidence: 0.7 }],
    },
  ],
  promises: [
    { ...span, id: 'p1', quote: 'we will refund you', status: 'broken', confidence: 0.8 },
    { ...span, id: 'p2', quote: 'a call on Monday', status: 'kept', confidence: 0.8 },
  ],
  journey: [{ ...span, step: 1, channel: 'phone', quote: 'I rang them' }],
} as unknown as CaseRecord;

describe('the findings that answer a search', () => {
  test.each([
    ['', ['long-wait-2', 'contempt-1', 'long-wait-1']],
    ['?pattern=contempt', ['contempt-1']],
    ['?promise=kept&channel=phone', ['p2', 'step-1']],
    ['?principle=stand-by', ['long-wait-2']],
    ['?q=refunded', ['p1']],
    ['?q=refund&pattern=long-wait', ['long-wait-2', 'p1']],
    ['?q=locksmith', []],
    ['?pattern=no-reply', []],
  ])('for %j', (address, fragments) => {
    const picked = pickFindings(record, readState(address));
    expect(picked.map(({ fragment }) => fragment)).toEqual(fragments);
  });

  test('are never more than asked for', () => {
    expect(pickFindings(record, readState(''), 1)).toHaveLength(1);
  });
});

describe('a text answers a query', () => {
  test.each([
    ['Il a rappelé.', 'rappel'],
    ['remboursé', 'remboursement'],
    ['Réponse', 'reponses'],
    ['anything', 'tv'],
  ])('%j for %j', (text, query) => {
    expect(answers(text, query)).toBe(true);
  });

  test.each([
    ['V.', 'voucher'],
    ['Ça', 'call'],
    ['rapide', 'rappel'],
    ['', 'refund'],
  ])('%j not for %j', (text, query) => {
    expect(answers(text, query)).toBe(false);
  });
});
