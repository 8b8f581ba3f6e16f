import { describe, expect, test } from 'vitest';
import { formatDate, formatDeadline, formatDuration, formatMoney } from '../../src/i18n/format.ts';

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

describe('deadlines in words', () => {
  test.each([
    ['-W-1', 'fr', 'lundi'],
    ['-W-7', 'en', 'Sunday'],
    ['--03-12', 'fr', '12 mars'],
    ['--02-29', 'en', '29 February'],
    ['2026-03-12', 'en', '12 March 2026'],
    ['---09', 'fr', '9'],
    ['--03', 'fr', 'mars'],
    ['2026-03', 'en', 'March 2026'],
    ['T10:15', 'fr', '10:15'],
    ['T08:00/T13:00', 'en', '8:00–13:00'],
    ['P8D', 'fr', '8 jours'],
  ] as const)('%s in %s', (iso, lang, words) => {
    expect(plain(formatDeadline(iso, lang))).toBe(words);
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
