import { describe, expect, test } from 'vitest';
import { readState, toggle, writeState } from '../../../src/components/search/state.ts';

describe('the address holds the search', () => {
  test.each([
    '',
    '?q=rappel',
    '?q=r%C3%A9ponse+promise',
    '?pattern=no-callback&pattern=no-reply&channel=phone',
    '?q=x&lang=en&promise=kept-late&year=2026',
  ])('%j comes back as it was', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test.each([
    ['?q=++rappel++', '?q=rappel'],
    ['?colour=red', ''],
    ['?pattern=&channel=phone&channel=phone', '?channel=phone'],
    ['?year=2026&lang=fr', '?lang=fr&year=2026'],
  ])('%j is read as %j', (address, clean) => {
    expect(writeState(readState(address))).toBe(clean);
  });
});

describe('a value is switched on and off', () => {
  test.each([
    ['', '?channel=phone'],
    ['?channel=phone', ''],
    ['?q=x&channel=letter', '?q=x&channel=letter&channel=phone'],
  ])('phone in %j gives %j', (from, to) => {
    expect(writeState(toggle(readState(from), 'channel', 'phone'))).toBe(to);
  });
});
