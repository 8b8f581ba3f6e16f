import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Expected, queries } from './search-queries.ts';

const site = inject('siteUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
});
afterAll(() => browser.close());

async function answer({ search }: Expected) {
  await page.goto(site + search, { waitUntil: 'networkidle' });
  // A busy machine may rest before it has answered.
  await page.locator('#status').filter({ hasText: /./ }).waitFor();
  const none = (await page.locator('#hits > li').count()) === 0;
  if (none) {
    const meant = page.locator('#meant:not([hidden]) a');
    return { meant: (await meant.count()) === 0 ? null : await meant.textContent() };
  }
  const hit = page.locator('#hits > li').first();
  const address = await hit.locator('.case a').getAttribute('href');
  return { first: address?.split('/').at(-2), says: (await hit.textContent()) ?? '' };
}

describe.each(Object.entries(queries))('%s', (_, expected) => {
  test.each(expected)('$search', async (expects) => {
    const found = await answer(expects);
    if (expects.meant !== undefined) expect(found.meant).toBe(expects.meant);
    if (expects.first !== undefined) expect(found.first).toBe(expects.first);
    if (expects.says !== undefined) expect(found.says).toMatch(expects.says);
  });
});

test('the set is large enough to tell', () => {
  expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(50);
});
