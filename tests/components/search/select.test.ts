import { describe, expect, test } from 'vitest';
import { selectCases, selectFindings } from '../../../src/components/search/select.ts';
import { readState } from '../../../src/components/search/state.ts';
import { small } from './index-data.ts';

const cases = (address: string) => selectCases(small, readState(address), null);
const findings = (address: string) => selectFindings(small, readState(address), null);

describe('cases', () => {
  test.each([
    ['', [0, 1, 2]],
    ['?pattern=no-callback', [0, 2]],
    ['?pattern=no-callback&pattern=contempt', [0, 1, 2]],
    ['?pattern=no-callback&with=contempt', [0]],
    ['?with=no-callback&with=contempt', [0]],
    ['?channel=phone&promise=broken', [0, 2]],
    ['?channel=phone&-sector=rail', [2]],
    ['?-pattern=no-callback', [1]],
    ['?sector=rail&-sector=rail', []],
    ['?sector=circus', []],
    ['?-sector=circus', [0, 1, 2]],
  ])('%j', (address, hits) => {
    expect(cases(address).hits).toEqual(hits);
  });
});

describe('findings', () => {
  test.each([
    ['', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['?pattern=no-callback&channel=phone&promise=broken', [0, 1, 6]],
    ['?pattern=no-callback&channel=phone&promise=broken&-sector=rail', [6]],
    ['?kind=contact&kind=promise&lang=en', [5, 6, 7]],
    ['?pattern=no-callback&with=contempt', [0, 1]],
    ['?-kind=pattern&sector=rail', [1, 3, 5]],
  ])('%j', (address, hits) => {
    expect(findings(address).hits).toEqual(hits);
  });

  test('can be narrowed to those that hold the words', () => {
    const odd = (finding: number) => finding % 2 === 1;
    expect(selectFindings(small, readState('?sector=rail'), odd).hits).toEqual([1, 3, 5]);
  });
});

describe('counts tell what choosing would give', () => {
  const addresses = [
    '',
    '?channel=phone',
    '?channel=phone&-sector=rail',
    '?pattern=contempt&lang=en',
  ];
  const values = [
    ['channel', 'letter'],
    ['sector', 'rail'],
    ['pattern', 'no-callback'],
    ['promise', 'broken'],
    ['kind', 'promise'],
    ['lang', 'fr'],
  ] as const;

  test.each(addresses.flatMap((address) => values.map((value) => [address, ...value] as const)))(
    '%j: %s %s',
    (address, facet, value) => {
      const state = readState(address);
      const alone = {
        ...state,
        chosen: { ...state.chosen, [facet]: [value] },
        excluded: { ...state.excluded, [facet]: [] },
      };
      expect(cases(address).counts[facet][value] ?? 0).toBe(
        selectCases(small, alone, null).hits.length,
      );
      expect(findings(address).counts[facet][value] ?? 0).toBe(
        selectFindings(small, alone, null).hits.length,
      );
    },
  );
});
