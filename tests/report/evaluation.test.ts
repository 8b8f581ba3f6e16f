import { describe, expect, it } from 'vitest';
import { evaluate, type Gold } from '../../src/report/evaluation/evaluate.ts';
import type { Row, Scheme } from '../../src/report/evaluation/findings.ts';
import { GoldText } from '../../src/report/evaluation/quotes.ts';

const TEXT = 'On devait me rappeler lundi. Personne ne m’a rappelé… J’ai écrit « trois » lettres.';
const scheme: Scheme = {
  principleOf: new Map([
    ['no-callback', 'keep-word'],
    ['no-reply', 'stand-by'],
  ]),
  good: new Set(['stood-by']),
};

const reader: Row = {
  id: 'a',
  company: 'Zed',
  elapsed: 'P1W',
  promises: [
    { quote: 'devait me rappeler lundi', kind: 'callback', deadline: 'lundi', status: 'broken' },
  ],
  channels: [{ channel: 'letter' }],
  journey: ['letter'],
  patterns: [{ pattern: 'no-callback', quotes: ['Personne ne m’a rappelé'] }],
};

function score(records: readonly Row[], readers: readonly Row[][] = [[reader]]) {
  const gold: Gold = { documents: new Map([['a', TEXT]]), readers };
  return evaluate(gold, records, scheme);
}

describe('quotes in a text', () => {
  it.each<[quote: string, found: boolean]>([
    ['Personne ne m’a rappelé', true],
    ["personne ne m'a RAPPELÉ...", true],
    ['« trois »', true],
    ['"trois"', true],
    ['… rappelé…', true],
    ['J’ai écrit « trois » lettres et puis plus rien du tout', true],
    ['Nul ne m’a rappelé', false],
    ['', false],
  ])('%s', (quote, found) => {
    expect(new GoldText(TEXT).find(quote) !== null).toBe(found);
  });
});

describe('figures', () => {
  it('are 1 for the reader’s own row', () => {
    const { consensus, quotes_not_found_pred } = score([reader]);
    const { good: none, ...figures } = consensus;
    expect(none).toBeNaN();
    expect(new Set(Object.values(figures))).toEqual(new Set([1]));
    expect(quotes_not_found_pred).toBe(0);
  });

  it('are 0 for an article without findings', () => {
    expect(score([{ id: 'a' }]).consensus).toMatchObject({
      patterns: 0,
      promises: 0,
      journey: 0,
      company: 0,
    });
  });

  it('count a pattern too many against precision alone', () => {
    const extra = { pattern: 'no-reply', quotes: ['J’ai écrit « trois » lettres'] };
    const { consensus, per_pattern } = score([
      { ...reader, patterns: [...(reader.patterns ?? []), extra] },
    ]);
    expect(consensus).toMatchObject({ patterns_p: 0.5, patterns_r: 1, evidence_p: 0.5 });
    expect(per_pattern['no-reply']).toMatchObject({ p: 0, gold: 0, pred: 1 });
  });

  it('read a case record by the names of the contract', () => {
    const record: Row = {
      id: 'a',
      company: { name: 'Zed SA' },
      toll: { elapsed: { iso: 'P1W' } },
      promises: [
        { quote: 'On devait me rappeler lundi', kind: 'visit', status: 'broken', deadline: null },
      ],
      journey: [{ channel: 'letter' }, { channel: 'phone' }],
      patterns: [{ pattern: 'no-callback', evidence: [{ quote: 'ne m’a rappelé' }] }],
    };
    expect(score([record]).consensus).toMatchObject({
      company: 1,
      elapsed: 1,
      promises: 1,
      promise_kind: 0,
      promise_status: 1,
      promise_deadline: 0,
      journey: 0.5,
      evidence: 1,
    });
  });

  it('tell how far two readers agree, and score against what both chose', () => {
    const other = { ...reader, patterns: [], channels: [] };
    const { readers, consensus } = score([reader], [[reader], [other]]);
    expect(readers).toMatchObject({ patterns: 0, promises: 1 });
    expect(consensus['patterns_p']).toBe(0);
  });
});
