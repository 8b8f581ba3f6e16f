import { afterEach, expect, test } from 'vitest';
import { PageThread } from '../../src/prerender/page-thread.ts';

const opened: PageThread[] = [];

function open(code: string): PageThread {
  const bundle = `data:text/javascript,${encodeURIComponent(code)}`;
  const pages = new PageThread({ root: process.cwd(), bundle });
  opened.push(pages);
  return pages;
}

afterEach(() => Promise.all(opened.splice(0).map((pages) => pages.close())));

/** Draws what it is asked for, but for one page; its only path tells how many cases there are. */
const PAGES = `
export const routes = async () => {
  const cases = await globalThis[Symbol.for('doleances.built')];
  return [{ serialized: {}, pathnames: ['/' + cases.size + '/'] }];
};
export const render = async (url, component) => {
  if (component === 'broken') throw new Error('no page at ' + url);
  return new TextEncoder().encode(component + ' ' + url).buffer;
};`;

const textOf = (page: ArrayBuffer) => new TextDecoder().decode(page);

test('each page is answered with its own bytes', async () => {
  const pages = open(PAGES);
  await pages.begin(new Map());
  const urls = Array.from({ length: 20 }, (_, i) => `http://localhost/${i}/`);
  const rendered = await Promise.all(urls.map((url) => pages.render({ url, component: 'page' })));
  expect(rendered.map(textOf)).toEqual(urls.map((url) => `page ${url}`));
});

test('a page that throws is reported, and the others are rendered', async () => {
  const pages = open(PAGES);
  await pages.begin(new Map());
  const broken = pages.render({ url: 'http://localhost/x/', component: 'broken' });
  const whole = pages.render({ url: 'http://localhost/y/', component: 'page' });
  await expect(broken).rejects.toThrow('no page at http://localhost/x/');
  expect(textOf(await whole)).toBe('page http://localhost/y/');
});

test('the paths are told when all cases are known', async () => {
  const cases = new Map([['a', { deflated: '', date: '2026-01-01' }]]);
  const { routes, neighbours } = await open(PAGES).begin(cases);
  expect(routes).toEqual([{ serialized: {}, pathnames: ['/1/'] }]);
  expect(neighbours.size).toBe(0);
});

test('pages that cannot be loaded fail whoever waits', async () => {
  const pages = open("throw new Error('spoilt');");
  const waiting = pages.render({ url: 'http://localhost/', component: 'page' });
  await expect(pages.begin(new Map())).rejects.toThrow('spoilt');
  await expect(waiting).rejects.toThrow('spoilt');
});
