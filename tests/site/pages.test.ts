import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { pageKinds } from './pages.ts';
import { visit } from './visit.ts';

const site = inject('siteUrl');
const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

describe.concurrent.each(pageKinds())('$kind ($lang) /$path', ({ kind, lang, path }) => {
  const address = site + path;

  test.each(['light', 'dark'] as const)(
    '%s: answers, asks no one else, accessible',
    async (colorScheme) => {
      await visit(browser, address, { ...DESK, colorScheme }, async ({ page, ...seen }) => {
        expect(seen).toEqual({ status: kind === 'not found' ? 404 : 200, foreign: [], errors: [] });
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        expect(await violationsOf(page)).toEqual([]);
      });
    },
  );

  test('fits a phone', async () => {
    await visit(browser, address, PHONE, async ({ page }) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  test('reads without JavaScript', async () => {
    await visit(browser, address, { ...DESK, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('h1').isVisible()).toBe(true);
      // biome-ignore lint/performance/useDomNodeTextContent: what can be seen counts, not what is in the tree
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      expect(await page.locator('header a[href], nav a[href]').count()).toBeGreaterThan(2);
    });
  });
});
