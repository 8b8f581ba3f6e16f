import { describe, expect, test } from 'vitest';
import { bytesOf, deadLinks, type Html, readHtml } from './html.ts';
import { htmlFiles } from './pages.ts';

const CASE_BYTES = 60_000;
const CSS_BYTES = 20_000;

const pages = htmlFiles().map(readHtml);
const indexed = pages.filter((page) => !page.path.includes('/404'));
const home = indexed.find((page) => page.path === '/');
const origin = new URL(home?.canonical ?? 'https://missing.invalid').origin;
const english = (page: Html) => page.path.startsWith('/en/');

/** The paths of the pages for which something does not hold. */
const paths = (which: readonly Html[]) => which.map((page) => page.path);

describe('every page', () => {
  test('there are pages in both languages, as many in one as in the other', () => {
    const inEnglish = indexed.filter(english).length;
    expect(inEnglish).toBeGreaterThan(50);
    expect(indexed.length - inEnglish).toBe(inEnglish);
  });

  test('has one heading of the first level', () => {
    expect(paths(pages.filter((page) => page.headings !== 1))).toEqual([]);
  });

  test('has one title, not the same as another page of its language', () => {
    expect(paths(pages.filter((page) => page.titles.length !== 1 || !page.titles[0]))).toEqual([]);
    const titles = indexed.map((page) => `${english(page) ? 'en' : 'fr'} ${page.titles[0]}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('names the language it is in', () => {
    expect(paths(pages.filter((page) => page.lang !== (english(page) ? 'en' : 'fr')))).toEqual([]);
  });

  test('names its own address as canonical', () => {
    const wrong = indexed.filter((page) => page.canonical !== new URL(page.path, origin).href);
    expect(paths(wrong)).toEqual([]);
  });

  test('names its other language, which names it back', () => {
    const byAddress = new Map(indexed.map((page) => [page.canonical, page]));
    const wrong = indexed.filter((page) => {
      const other = byAddress.get(page.alternates.get(english(page) ? 'fr' : 'en') ?? '');
      const own = page.alternates.get(english(page) ? 'en' : 'fr');
      const back = other?.alternates.get(english(page) ? 'en' : 'fr');
      return other === undefined || own !== page.canonical || back !== page.canonical;
    });
    expect(paths(wrong)).toEqual([]);
  });

  test('leads nowhere that does not exist', () => {
    // The first ones say enough.
    expect(deadLinks(pages, origin).slice(0, 20)).toEqual([]);
  });
});

test('a case page weighs at most 60 kB', () => {
  const cases = indexed.filter((page) => /^\/(cas|en\/cases)\/./.test(page.path));
  expect(cases.length).toBeGreaterThan(0);
  const heavy = cases.filter((page) => page.bytes > CASE_BYTES);
  expect(heavy.map((page) => `${page.path}: ${page.bytes} bytes`)).toEqual([]);
});

test('the style sheets of a page weigh at most 20 kB together', () => {
  const weights = indexed.map((page) => {
    const sheets = [...new Set(page.links.filter((link) => link.endsWith('.css')))];
    return { path: page.path, bytes: sheets.reduce((sum, sheet) => sum + bytesOf(sheet), 0) };
  });
  expect(Math.min(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(0);
  expect(weights.filter(({ bytes }) => bytes > CSS_BYTES)).toEqual([]);
});

test('the check of links can fail', () => {
  const page: Html = {
    ...{ path: '/a/', bytes: 0, lang: 'fr', titles: [], headings: 1, canonical: null },
    ...{ alternates: new Map(), ids: new Set(['here']) },
    links: ['#here', '#gone', '/a/#here', '../a/', '/nowhere/', 'https://elsewhere.example/x'],
  };
  expect(deadLinks([page], 'https://site.example')).toEqual([
    '/a/ → #gone (no such fragment)',
    '/a/ → /nowhere/',
  ]);
});
