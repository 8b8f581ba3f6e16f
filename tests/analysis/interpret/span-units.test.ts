import { describe, expect, it } from 'vitest';
import { renderDays, renderMonths } from '../../../src/analysis/interpret/span-units.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const isos = (list: readonly { iso: string }[]): string[] => list.map(({ iso }) => iso);

describe('how long it is from one day to another', () => {
  it.each([
    ['2025-03-01', '2025-03-15', ['P14D', 'P2W']],
    ['2025-03-01', '2025-03-16', ['P15D', 'P2W']],
    ['2025-03-01', '2025-03-04', ['P3D']],
    ['2025-01-31', '2025-02-27', ['P27D', 'P4W', 'P1M']],
    ['2025-02-02', '2025-05-07', ['P94D', 'P3M5D', 'P3M']],
    ['2025-06-10', '2025-09-08', ['P90D', 'P13W', 'P2M29D', 'P2M', 'P3M']],
  ])('%s, %s', (from, to, durations) => {
    expect(isos(renderDays(day(from), day(to)))).toEqual(durations);
  });
  it('counts months where a day is not told', () => {
    expect(isos(renderMonths(day('2025-03-01'), day('2025-10-01')))).toEqual(['P7M']);
    expect(isos(renderMonths(day('2025-03-20'), day('2025-06-01')))).toEqual(['P3M', 'P2M']);
  });
});
