import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const site = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** The number that the search tells of, in the words of the page. */
const told = async (page: Page) =>
  Number(/^\d+/.exec((await page.locator('#status').textContent()) ?? '')?.[0] ?? 0);

const leadsTo = async (page: Page, address: string, count: number) => {
  await page.goto(new URL(address, site).href, { waitUntil: 'networkidle' });
  await expect.poll(() => told(page)).toBe(count);
};

test('promises beyond those shown are all found in the search', async () => {
  await visit(browser, `${site}explorer/promises/`, {}, async ({ page }) => {
    const links = await page
      .locator('section > p > a')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href')!, link.textContent!] as const),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const [address, text] of links)
      await leadsTo(page, address, Number(/\d+/.exec(text)?.[0]));
  });
});

test('promises compared lead to these promises', async () => {
  await visit(browser, `${site}en/explore/compare/?a=year%3A2026`, {}, async ({ page }) => {
    const links = await page
      .locator('[data-result] a[href*="promise="]')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href')!, Number(link.textContent)] as const),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const [address, count] of links) await leadsTo(page, address, count);
  });
});
