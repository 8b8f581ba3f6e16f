import { describe, expect, it } from 'vitest';
import { guessColumns, readCells } from '../../src/ingest/columns.ts';

const tables: readonly [names: string[], columns: object][] = [
  [
    [
      'Date received',
      'Product',
      'Issue',
      'Consumer complaint narrative',
      'Company',
      'Complaint ID',
    ],
    {
      text: 'Consumer complaint narrative',
      title: 'Issue',
      company: 'Company',
      date: 'Date received',
      id: 'Complaint ID',
    },
  ],
  [
    ['complaint_id', 'date_received', 'complaint_what_happened', 'company'],
    {
      text: 'complaint_what_happened',
      company: 'company',
      date: 'date_received',
      id: 'complaint_id',
    },
  ],
  [
    ['note', 'Auteur', 'Avis', 'Date publication', 'Assureur'],
    { text: 'Avis', author: 'Auteur', company: 'Assureur', date: 'Date publication' },
  ],
  [['Review Title', 'Review Text', 'Rating'], { text: 'Review Text', title: 'Review Title' }],
  [['a', 'b'], {}],
];

describe('columns by their names', () => {
  it.each(tables)('%j', (names, columns) => expect(guessColumns(names)).toEqual(columns));

  it('what a person says is not guessed', () => {
    expect(guessColumns(['a', 'text'], { text: 'a' }).text).toBe('a');
  });
});

const dates: readonly [cell: string, date: string | null][] = [
  ['2024-03-14', '2024-03-14'],
  ['2024-03-14T08:00:00Z', '2024-03-14'],
  ['14/03/2024', '2024-03-14'],
  ['03/14/2024', '2024-03-14'],
  ['3.4.2024', '2024-04-03'],
  ['last week', null],
];

describe('a row', () => {
  it.each(dates)('dated %s', (cell, date) => {
    const row = { text: 'Rien ne vient.', date: cell };
    expect(readCells(row, guessColumns(Object.keys(row)), 'x.csv')?.date).toBe(date);
  });

  it('without words is none', () => {
    expect(readCells({ text: '  ', date: '2024-03-14' }, { text: 'text' }, 'x.csv')).toBeNull();
  });
});
