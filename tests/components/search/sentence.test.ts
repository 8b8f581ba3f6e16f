import { expect, test } from 'vitest';
import { sentence } from '../../../src/components/search/sentence.ts';
import { readState } from '../../../src/components/search/state.ts';

const labels: Record<string, string> = {
  'no-callback': 'No callback',
  phone: 'Phone',
  sms: 'SMS',
  broken: 'promise broken',
  acme: 'Acme',
};
const words: Record<string, string> = {
  'search.all': 'all cases',
  'search.or': ' or ',
};

test.each([
  ['', 'all cases'],
  ['?q=refund', 'words refund'],
  ['?channel=sms&channel=phone', 'SMS or phone'],
  ['?promise=broken&pattern=no-callback&company=acme', 'no callback, promise broken, Acme'],
  ['?year=2026&q=late', 'words late, 2026'],
])('%j reads as %j', (address, text) => {
  const say = (key: string, values?: Record<string, string | number>) =>
    words[key] ?? `words ${values?.['query']}`;
  expect(sentence(readState(address), (_, value) => labels[value] ?? value, say)).toBe(text);
});
