import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { htmlFiles } from './pages.ts';
import { visit } from './visit.ts';

const site = inject('siteUrl');
const cases = htmlFiles()
  .filter((file) => /^cas\/./.test(file) && file !== 'cas/index.html')
  .map((file) => file.replace(/index\.html$/, ''));

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** What an expression finds on each case page that has any, by path. */
async function found(look: string): Promise<[path: string, unknown][]> {
  return visit(browser, site, {}, async ({ page }) => {
    const all: [string, unknown][] = [];
    for (const path of cases) {
      await page.goto(site + path);
      const here = await page.evaluate<unknown[]>(look);
      if (here.length > 0) all.push([path, here]);
    }
    return all;
  });
}

test('every note has its number at its words', async () => {
  const missing = `[...document.querySelectorAll('.text:not(.quotations) .n')].map((one) => one.textContent).filter(
    (number) => !document.querySelector('[data-n~="' + number + '"]'))`;
  expect(await found(missing)).toEqual([]);
});

test('what is breached is drawn to the left of the axis, what is upheld to its right', async () => {
  const astray = `[...document.querySelectorAll('.glance .bar i')].filter((one) => {
    const bar = one.parentElement.getBoundingClientRect();
    const own = one.getBoundingClientRect();
    const right = own.left + own.width / 2 > bar.left + bar.width / 2;
    return right !== getComputedStyle(one).borderTopStyle.startsWith('solid');
  }).map((one) => one.closest('li').dataset.principle)`;
  expect(await found(astray)).toEqual([]);
});
