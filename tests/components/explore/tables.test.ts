import { describe, expect, it, test } from 'vitest';
import {
  crossTable,
  csvCell,
  csvOf,
  withoutDiagonal,
} from '../../../src/components/explore/cross-table.ts';
import { groupsCsv } from '../../../src/components/explore/groups-csv.ts';
import { drawHeatMap, tableOf } from '../../../src/components/explore/heat-map.ts';

const rows = [
  { id: 'a', label: 'Rappel, jamais venu', principle: 'keep-word' },
  { id: 'b', label: 'Silence' },
  { id: 'c', label: 'Absent' },
];
const columns = [
  { id: 'x', label: 'Téléphone' },
  { id: 'y', label: 'Lettre' },
  { id: 'z', label: 'Rien' },
];
const items = [
  [
    ['a', 'x'],
    ['a', 'x'],
    ['b', 'y'],
  ],
  [['a', 'x']],
  [
    ['a', 'y'],
    ['q', 'x'],
    ['a', 'q'],
  ],
] as const;

const table = crossTable(items, rows, columns, (item) => item);
const link = (row: string, column: string) => `/s?${row}&${column}`;

test('an item counts once a cell; empty rows and columns are left out', () => {
  expect(table.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(table.columns.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(table.counts).toEqual([
    [2, 1],
    [0, 1],
  ]);
  expect(table.most).toBe(2);
});

test('the drawing and the table lead to the same places', () => {
  const linksOf = (text: string) => [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  const drawn = linksOf(drawHeatMap(table, link).html);
  expect(drawn).toEqual(['/s?a&amp;x', '/s?a&amp;y', '/s?b&amp;y']);
  expect(linksOf(tableOf(table, link, { caption: 'c', corner: 'm' }).html)).toEqual(drawn);
});

test('a thing and itself are no pair: blank in the drawing, the table and the file', () => {
  const heads = [rows[0]!, rows[1]!];
  const both = [
    ['a', 'b'],
    ['b', 'a'],
  ] as const;
  const pairs = withoutDiagonal(crossTable([both], heads, heads, (item) => item));
  expect(pairs.counts).toEqual([
    [null, 1],
    [1, null],
  ]);
  expect(drawHeatMap(pairs, link).html).not.toContain('class="none"');
  const { html } = tableOf(pairs, link, { caption: 'c', corner: 'm' });
  expect(html.match(/<td><\/td>/g)).toHaveLength(2);
  expect(csvOf(pairs, 'm').split('\r\n').slice(1, 3)).toEqual([
    '"Rappel, jamais venu",,1',
    'Silence,1,',
  ]);
});

describe('CSV', () => {
  it('opens in a spreadsheet with its accents', () => {
    expect(csvOf(table, 'motif')).toBe(
      '\ufeffmotif,Téléphone,Lettre\r\n"Rappel, jamais venu",2,1\r\nSilence,0,1\r\n',
    );
  });

  it('has a line for each group that can be compared', () => {
    const group = { id: 'year:2026', label: '2026', count: 3, href: '/' };
    const groups = [{ ...group, patterns: { a: 2 }, promises: { broken: 4 } }];
    const figures = {
      patterns: [rows[0]!, rows[1]!],
      fates: [{ id: 'broken', label: 'Promises: broken' }],
    };
    expect(groupsCsv([{ label: 'Year', groups }], figures, 'en')).toBe(
      '\ufeffGrouped by,Group,Number of cases,"Rappel, jamais venu",Silence,Promises: broken\r\n' +
        'Year,2026,3,2,0,4\r\n',
    );
  });

  it.each([
    ['plain', 'plain'],
    ['a "b"', '"a ""b"""'],
    ['=1+1', "'=1+1"],
    ['-12.5', '-12.5'],
    ['@cmd', "'@cmd"],
  ])('%s → %s', (words, cell) => expect(csvCell(words)).toBe(cell));
});
