import { describe, expect, test } from 'vitest';
import { formatDate, formatDuration, formatMoney } from '../../src/i18n/format.ts';

/** Intl writes no-break spaces; the tables are written with plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('durations in words', () => {
  test.each([
    ['P8M', 'fr', '8 mois'],
    ['P1Y', 'fr', '1 an'],
    ['PT72H', 'fr', '72 heures'],
    ['PT1H30M', 'fr', '1 heure et 30 minutes'],
    ['P2W', 'en', '2 weeks'],
    ['P1D', 'en', '1 day'],
    ['P1.5Y', 'en', '1.5 years'],
  ] as const)('%s in %s', (iso, lang, words) => {
    expect(plain(formatDuration(iso, lang))).toBe(words);
  });

  test.each(['8 months', '', 'PX'])('leaves %j alone', (text) => {
    expect(formatDuration(text, 'en')).toBe(text);
  });
});

test('a date that is none comes back as it is', () => {
  expect(formatDate('soon', 'en')).toBe('soon');
});

test.each([
  [1250, 'EUR', 'fr', '1 250 €'],
  [12.5, 'EUR', 'fr', '12,50 €'],
  [40, 'GBP', 'en', '£40'],
] as const)('%d %s in %s', (amount, currency, lang, words) => {
  expect(plain(formatMoney(amount, currency, lang))).toBe(words);
});
