import { parse } from 'csv-parse/sync';
import { afterAll, expect, test, vi } from 'vitest';
import { findingsCsv } from '../../../src/components/search/findings-csv.ts';
import type { Setting } from '../../../src/components/search/setting.ts';
import { small } from './index-data.ts';

const finding = (quote: string) => [quote, 'p1'];
const quotes = [
  {
    title: 'Late',
    company: null,
    findings: ['On vous rappelle. »', '« Restez en ligne', '« Oui », dit-il', 'rien'].map(finding),
  },
];

vi.stubGlobal('fetch', async () => Response.json(quotes));
afterAll(() => vi.unstubAllGlobals());

const setting = {
  lang: 'fr',
  say: (key: string) => key,
  labelOf: (_: string, value: string) => value,
} as unknown as Setting;

test('quotes stand without marks that have no counterpart', async () => {
  const csv = await findingsCsv(small, [0, 1, 2, 3], 'https://a.example', setting);
  const rows = parse(csv, { bom: true }) as string[][];
  expect(rows.map(([, quote]) => quote)).toEqual([
    'search.quote',
    'On vous rappelle.',
    'Restez en ligne',
    '« Oui », dit-il',
    'rien',
  ]);
});
