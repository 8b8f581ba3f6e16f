import { expect, test } from 'vitest';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { lanesOf, stopsOf } from '../../src/components/case/journey.ts';

const place = { line: 1, column: 1, quote: 'x' };

function record(channels: readonly string[], patterns: CaseRecord['patterns'] = []): CaseRecord {
  return {
    schemaVersion: 1,
    id: 'x',
    source: 'x.md',
    lang: 'en',
    title: 'X',
    company: null,
    promises: [],
    channels: [],
    journey: channels.map((channel, i) => ({
      ...place,
      step: i + 1,
      channel,
      origin: 'machine' as const,
      start: i * 10,
      end: i * 10 + 5,
    })),
    patterns,
    principles: [],
    toll: { elapsed: null, waits: [], contacts: {}, money: [] },
    diagnostics: [],
  };
}

const found = (pattern: string, start: number): CaseRecord['patterns'][number] => ({
  pattern,
  principle: 'stand-by',
  confidence: 1,
  evidence: [
    {
      ...place,
      start,
      end: start + 1,
      rules: [],
      confidence: 1,
      origin: 'machine',
    },
  ],
});

const stopsIn = (told: CaseRecord, text = '') => stopsOf(told, text);

test('a channel that comes back comes back to its lane', () => {
  const lanes = stopsIn(record(['store', 'phone', 'phone', 'store'])).map(({ lane }) => lane);
  expect(lanes).toEqual([0, 1, 1, 0]);
});

test('silence ends a stop, a referral leads to the next', () => {
  const patterns = [found('no-reply', 6), found('ping-pong', 12), found('passes-blame', 3)];
  const stops = stopsIn(record(['letter', 'phone', 'store'], patterns));
  expect(stops.map(({ dead }) => dead)).toEqual([true, false, false]);
  expect(stops.map(({ sent }) => sent)).toEqual([false, false, true]);
});

test('a stop knows the lane that the line comes from', () => {
  const lanes = stopsIn(record(['store', 'phone', 'phone', 'store'])).map(({ from }) => from);
  expect(lanes).toEqual([0, 0, 1, 1]);
});

test.each([
  [0, { last: 0, wide: 30, thin: 30 }],
  [3, { last: 2, wide: 30, thin: 28 }],
  [12, { last: 11, wide: 10, thin: 5 }],
])('%d channels leave most of a phone to the words', (count, widths) => {
  const channels = Array.from({ length: count }, (_, i) => `channel ${i}`);
  expect(lanesOf(stopsIn(record(channels)))).toEqual(widths);
});

test('a stop has the wait of its own paragraph, none that sums up the story', () => {
  const story = record(['phone', 'letter']);
  const wait = (start: number) => ({ ...place, start, end: start + 1, iso: 'PT20M' });
  const waits = [wait(6), wait(42)];
  const told = { ...story, toll: { ...story.toll, waits } };
  const stops = stopsIn(told, 'I phoned.\n\nI wrote to them in the end.\n\nTwenty minutes in all.');
  expect(stops.map((stop) => stop.wait)).toEqual([waits[0], null]);
});
