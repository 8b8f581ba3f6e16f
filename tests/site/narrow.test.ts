import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { htmlFiles, pageKinds } from './pages.ts';
import { visit } from './visit.ts';

const site = inject('siteUrl');
const cases = htmlFiles()
  .map((file) => file.replace(/index\.html$/, ''))
  .filter((path) => /^(cas|en\/cases)\/./.test(path));

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** Looks at pages on the narrowest screen that they must fit; returns what was seen, by path. */
async function seen(paths: readonly string[], look: string): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  const narrow = { viewport: { width: 320, height: 640 } };
  await visit(browser, site, narrow, async ({ page }) => {
    for (const path of paths) {
      await page.goto(site + path);
      found.set(path, await page.evaluate(look));
    }
  });
  return found;
}

const wrong = (found: Map<string, unknown>, right: unknown) =>
  [...found].filter(([, value]) => value !== right);

test('no page is wider than 320 px', async () => {
  const paths = [...cases, ...pageKinds().map(({ path }) => path)];
  expect(wrong(await seen(paths, 'document.documentElement.scrollWidth'), 320)).toEqual([]);
});

test('the words of a journey are shown whole', async () => {
  const cut = `[...document.querySelectorAll('.journey li, .journey li *')].filter((one) =>
    !one.closest('svg') && one.clientHeight > 0 &&
    (one.scrollHeight > one.clientHeight + 4 || one.scrollWidth > one.clientWidth + 4)).length`;
  expect(wrong(await seen(cases, cut), 0)).toEqual([]);
});

test('nothing of a journey lies upon another part of it', async () => {
  const upon = `[...document.querySelectorAll('.journey p')].filter((one, i, all) =>
    i > 0 && one.getBoundingClientRect().top < all[i - 1].getBoundingClientRect().bottom - 1).length`;
  expect(wrong(await seen(cases, upon), 0)).toEqual([]);
});
