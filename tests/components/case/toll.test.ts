import { expect, test } from 'vitest';
import type { Toll } from '../../../src/analysis/model/record.ts';
import { tollLines } from '../../../src/components/case/toll.ts';
import type { View } from '../../../src/components/case/view.ts';
import { ui } from '../../../src/i18n/index.ts';

const toll = {
  elapsed: null,
  waits: [{ iso: 'PT15M' }, { iso: 'PT15M' }, { iso: 'PT1H' }],
  contacts: { phone: 3, store: 2, letter: 3, web: 1 },
  money: [
    { amount: 48.6, currency: 'USD' },
    { amount: 150, currency: 'USD' },
  ],
} as unknown as Toll;

const view = {
  lang: 'en',
  t: ui('en'),
  label: (_: string, channel: string) => channel,
  record: { toll, journey: [], promises: [] },
} as unknown as View;

test('the contacts of all channels add up to the figure', () => {
  expect(tollLines(view)[0]).toEqual({
    name: 'Contacts',
    figure: '9',
    rest: ['phone\u00a03', 'letter\u00a03', 'store\u00a02', 'web\u00a01'],
  });
});

test('a wait told twice is one', () => {
  expect(tollLines(view)[1]).toMatchObject({ figure: '15 minutes', rest: ['1 hour'] });
});

test('sums are named, none of them is the cost', () => {
  const sums = { name: 'Sums named', figure: null, rest: ['$150', '$48.60'] };
  expect(tollLines(view)[2]).toEqual(sums);
});
