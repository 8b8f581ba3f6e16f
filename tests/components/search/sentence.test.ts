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
  'search.allFindings': 'all findings',
  'search.or': ' or ',
};

test.each([
  ['', 'all cases'],
  ['?q=refund', 'words refund'],
  ['?channel=sms&channel=phone', 'SMS or phone'],
  ['?promise=broken&pattern=no-callback&company=acme', 'no callback, promise broken, Acme'],
  ['?year=2026&q=late', 'words late, 2026'],
  ['?show=findings', 'all findings'],
  ['?channel=phone&-promise=broken', 'phone, not promise broken'],
  ['?with=no-callback&-company=acme&-company=x', 'with no callback, not Acme or x'],
])('%j reads as %j', (address, text) => {
  const say = (key: string, values?: Record<string, string | number>) => {
    if (key === 'search.not') return `not ${values?.['what']}`;
    if (key === 'search.also') return `with ${values?.['what']}`;
    return words[key] ?? `words ${values?.['query']}`;
  };
  expect(sentence(readState(address), (_, value) => labels[value] ?? value, say)).toBe(text);
});
