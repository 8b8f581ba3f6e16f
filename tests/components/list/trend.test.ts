import { expect, test } from 'vitest';
import { trendOf } from '../../../src/components/list/trend.ts';
import { drawTrend } from '../../../src/components/list/trend-drawing.ts';
import { caseOf } from '../case/cases.ts';

const on = (...dates: string[]) => dates.map((date, i) => caseOf({ id: `c${i}`, date }));

test('two years at most are told by month, empty months too', () => {
  const all = on('2025-11-03', '2025-11-20', '2026-01-05');
  expect(trendOf(all.slice(1), all)).toEqual([
    { period: '2025-11', count: 1, total: 2 },
    { period: '2025-12', count: 0, total: 0 },
    { period: '2026-01', count: 1, total: 1 },
  ]);
});

test('more than two years are told by year', () => {
  const all = on('2023-05-01', '2026-05-01', '2026-06-01');
  expect(trendOf(all.slice(0, 2), all).map(({ period, count }) => [period, count])).toEqual([
    ['2023', 1],
    ['2024', 0],
    ['2025', 0],
    ['2026', 1],
  ]);
});

test('no case, no period', () => {
  expect(trendOf([], [])).toEqual([]);
});

test('the drawing fills as much of a frame as the cases are of all', () => {
  const { html } = drawTrend([{ period: '2026', count: 1, total: 4 }], 'fr');
  const heights = [...html.matchAll(/<rect[^>]*height="([^"]*)"/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights).toHaveLength(2);
  expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(1 / 4);
});

test('many months are drawn in shares of the room, with an initial where it is narrow', () => {
  const months = Array.from({ length: 11 }, (_, i) => {
    return { period: `2026-${String(i + 1).padStart(2, '0')}`, count: 1, total: 2 };
  });
  const { html } = drawTrend(months, 'fr');
  const places = [...html.matchAll(/ x="([^"]*)"/g)].map(([, x]) => x);
  expect(places.filter((x) => !x?.endsWith('%'))).toEqual([]);
  expect(html).toMatch(/class="when roomy"[^>]*>janv\.</);
  expect(html).toMatch(/class="when tight"[^>]*>J</);
});
