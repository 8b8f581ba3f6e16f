import { expect, test } from 'vitest';
import { resolve } from '../../../../src/analysis/annotate/time/resolve.ts';

// 4 March 2026 is a Wednesday.
test.each([
  ['PT48H', 'within', '2026-03-06'],
  ['PT72H', 'within', '2026-03-07'],
  ['PT2H', 'within', '2026-03-04'],
  ['P10D', 'within', '2026-03-14'],
  ['P2W', 'within', '2026-03-18'],
  ['P1M', 'within', '2026-04-04'],
  ['P2M15D', 'within', '2026-05-19'],
  ['P1D', 'on', '2026-03-05'],
  ['P0D', 'on', '2026-03-04'],
  ['-W-5', 'before', '2026-03-06'],
  ['-W-1', 'from', '2026-03-09'],
  ['-W-3', 'on', '2026-03-11'],
  ['2026-03-12', 'on', '2026-03-12'],
  ['--03-12', 'before', '2026-03-12'],
  ['--02-12', 'before', '2027-02-12'],
  ['--06', 'before', '2026-06-30'],
  ['--06', 'from', '2026-06-01'],
  ['2026-02', 'on', '2026-02-28'],
  ['2027', 'before', '2027-12-31'],
  ['---12', 'on', '2026-03-12'],
  ['---02', 'on', '2026-04-02'],
  ['T14:00', 'before', '2026-03-04'],
  [null, 'within', null],
  ['nonsense', 'within', null],
] as const)('%s, %s', (iso, limit, day) => {
  expect(resolve(iso, limit, '2026-03-04')).toBe(day);
});

test('the last of a short month', () => {
  expect(resolve('P1M', 'within', '2026-01-31')).toBe('2026-02-28');
});

test('no date to count from', () => {
  expect(resolve('P1D', 'on', 'yesterday')).toBe(null);
});
