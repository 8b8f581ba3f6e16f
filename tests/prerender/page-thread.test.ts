import { afterEach, expect, test } from 'vitest';
import { PageThreads, type Start } from '../../src/prerender/page-threads.ts';

const opened: PageThreads[] = [];

function open(code: string, cases: Start['cases'], threads = 2): PageThreads {
  const bundle = `data:text/javascript,${encodeURIComponent(code)}`;
  const pages = new PageThreads(process.cwd(), { bundle, cases }, threads);
  opened.push(pages);
  return pages;
}

afterEach(() => Promise.all(opened.splice(0).map((pages) => pages.close())));

/** Draws what it is asked for, but for one page. */
const PAGES = `
export const routes = async () => [{ serialized: {}, pathnames: ['/a/'] }];
export const render = async (url, component) => {
  if (component === 'broken') throw new Error('no page at ' + url);
  return new TextEncoder().encode(component + ' ' + url).buffer;
};`;

const textOf = (page: ArrayBuffer) => new TextDecoder().decode(page);

test('each page is answered with its own bytes, whichever thread renders it', async () => {
  const pages = open(PAGES, ['a', 'b']);
  const urls = Array.from({ length: 20 }, (_, i) => `http://localhost/${i}/`);
  const rendered = await Promise.all(urls.map((url) => pages.render({ url, component: 'page' })));
  expect(rendered.map(textOf)).toEqual(urls.map((url) => `page ${url}`));
});

test('a page that throws is reported, and the others are rendered', async () => {
  const pages = open(PAGES, ['a'], 1);
  const broken = pages.render({ url: 'http://localhost/x/', component: 'broken' });
  const whole = pages.render({ url: 'http://localhost/y/', component: 'page' });
  await expect(broken).rejects.toThrow('no page at http://localhost/x/');
  expect(textOf(await whole)).toBe('page http://localhost/y/');
});

test('a thread that knows all cases tells the paths at its start', async () => {
  const pages = open(PAGES, new Map(), 1);
  const { routes, neighbours } = await pages.begun;
  expect(routes).toEqual([{ serialized: {}, pathnames: ['/a/'] }]);
  expect(neighbours.size).toBe(0);
});

test('pages that cannot be loaded fail whoever waits', async () => {
  const pages = open("throw new Error('spoilt');", new Map(), 1);
  const waiting = pages.render({ url: 'http://localhost/', component: 'page' });
  await expect(pages.begun).rejects.toThrow('spoilt');
  await expect(waiting).rejects.toThrow('spoilt');
});
