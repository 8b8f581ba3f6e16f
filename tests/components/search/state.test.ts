import { describe, expect, test } from 'vitest';
import { asked, readState, toggle, writeState } from '../../../src/components/search/state.ts';

describe('the address holds the search', () => {
  test.each([
    '',
    '?q=rappel',
    '?q=r%C3%A9ponse+promise',
    '?pattern=no-callback&pattern=no-reply&channel=phone',
    '?q=x&lang=en&promise=kept-late&year=2026',
    '?pattern=no-callback&with=contempt&with=no-reply&-sector=rail&-sector=bank',
    '?kind=promise&promised=refund&show=findings&sort=findings',
  ])('%j comes back as it was', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test.each([
    ['?q=++rappel++', '?q=rappel'],
    ['?colour=red', ''],
    ['?pattern=&channel=phone&channel=phone', '?channel=phone'],
    ['?year=2026&lang=fr', '?lang=fr&year=2026'],
    ['?show=cases&sort=colour', ''],
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

describe('a value is asked for in one way only', () => {
  test.each([
    ['?sector=rail', 'sector', 'rail', 'excluded', '?-sector=rail'],
    ['?-sector=rail', 'sector', 'rail', 'excluded', ''],
    ['?-sector=rail', 'sector', 'rail', 'chosen', '?sector=rail'],
    ['?pattern=a', 'pattern', 'b', 'also', '?pattern=a&with=b'],
    ['?pattern=a&with=b', 'pattern', 'b', 'excluded', '?pattern=a&-pattern=b'],
    ['?with=b', 'pattern', 'b', 'also', ''],
  ] as const)('%j, %s %s %s gives %j', (from, facet, value, way, to) => {
    expect(writeState(toggle(readState(from), facet, value, way))).toBe(to);
  });

  test('all that is asked for, in the order of the facets', () => {
    const state = readState('?-sector=rail&with=b&pattern=a&lang=fr');
    expect(asked(state).map(({ facet, value, way }) => `${way} ${facet} ${value}`)).toEqual([
      'chosen lang fr',
      'chosen pattern a',
      'also pattern b',
      'excluded sector rail',
    ]);
  });
});
