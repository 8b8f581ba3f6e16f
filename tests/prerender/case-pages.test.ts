import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CaseData, storeCase } from '../../src/loaders/case-data.ts';
import { writeCasePages } from '../../src/prerender/case-pages.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'case-pages-'));
});

afterEach(() => rmSync(site, { recursive: true }));

/** Draws the case at hand as its title, its neighbours and the number of all cases. */
const PAGES = `
export const render = async (url, component) => {
  const { ids, current } = globalThis[Symbol.for('doleances.case-pages')];
  const { data, neighbours } = current;
  if (data.title === 'broken') throw new Error('no page at ' + url);
  const text = [url, component, data.title, neighbours.map(({ id }) => id), ids.length].join(' ');
  return new TextEncoder().encode(text).buffer;
};`;

const titled = (title: string) =>
  storeCase({ title, frontMatter: { date: '2026-01-01' } } as unknown as CaseData);

function write(code: string, titles: readonly string[]): Promise<string> {
  const bundle = `data:text/javascript,${encodeURIComponent(code)}`;
  const cases = new Map(titles.map((title, i) => [`c${i}`, titled(title)]));
  const likeAll = [{ id: 'x', title: '', lang: 'fr', company: null, sector: '', patterns: [] }];
  const neighbours = new Map([['c0', likeAll.map((one) => ({ ...one, words: [] }))]]) as never;
  return writeCasePages(
    { root: process.cwd(), bundle, site },
    cases,
    Promise.resolve({ neighbours }),
  );
}

const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');

test('each case is written in both languages, from what it was handed', async () => {
  const titles = Array.from({ length: 30 }, (_, i) => `title ${i}`);
  expect(await write(PAGES, titles)).toMatch(/^60 pages of cases in /);
  expect(page('cas/c0')).toBe('http://localhost/cas/c0/ src/pages/cas/[id].astro title 0 x 30');
  for (const [i, title] of titles.entries()) {
    expect(page(`en/cases/c${i}`)).toContain(
      `/en/cases/c${i}/ src/pages/en/cases/[id].astro ${title}`,
    );
  }
});

test('a page that throws fails the whole', async () => {
  await expect(write(PAGES, ['a', 'broken'])).rejects.toThrow(
    'no page at http://localhost/cas/c1/',
  );
});

test('pages that cannot be loaded fail the whole', async () => {
  await expect(write("throw new Error('spoilt');", ['a'])).rejects.toThrow('spoilt');
});

test('where the cases cannot be compared nothing is written', async () => {
  const places = { root: process.cwd(), bundle: 'data:text/javascript,', site };
  const begun = Promise.reject(new Error('no cases'));
  await expect(writeCasePages(places, new Map(), begun)).rejects.toThrow('no cases');
});
