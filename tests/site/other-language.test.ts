import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const site = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

test.each([
  ['en/search/?q=refund&-sector=rail&show=findings', 'recherche/'],
  ['explorer/compare/?a=year%3A2026&b=sector%3Arail', 'en/explore/compare/'],
])('%s is asked for in the other language too', async (from, to) => {
  await visit(browser, site + from, {}, async ({ page }) => {
    const asked = new URL(page.url()).search;
    await page.locator('.other a[hreflang]').click();
    await page.waitForURL(`**/${to}?*`);
    expect(new URL(page.url()).search).toBe(asked);
  });
});

test('the switch follows what is typed', async () => {
  await visit(browser, `${site}en/search/`, {}, async ({ page }) => {
    await page.locator('#q').fill('refund');
    const address = () => page.locator('.other a[hreflang]').getAttribute('href');
    await expect.poll(address).toMatch(/\/recherche\/\?q=refund$/);
  });
});
