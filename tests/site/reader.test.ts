import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** Path of the newest case of a feed. */
async function newestOf(feed: string): Promise<string> {
  const { items } = (await (await fetch(site + feed)).json()) as { items: { url: string }[] };
  return new URL(items[0]?.url ?? '').pathname.slice(1);
}

const pathOf = (page: Page) => new URL(page.url()).pathname;
/** What the address names, the one that the reader is taken to. */
const target = (page: Page) => page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);

test.each([
  ['feed.json', 'motifs', 'cas', DESK],
  ['en/feed.json', 'en/patterns', 'en/cases', DESK],
  ['feed.json', 'motifs', 'cas', PHONE],
] as const)(
  'a reader comes from %s and follows highlight, finding, %s, another case',
  async (feed, patterns, cases, screen) => {
    await visit(browser, site + (await newestOf(feed)), screen, async ({ page, errors }) => {
      const first = pathOf(page);
      expect(first).toMatch(new RegExp(`^/${cases}/[^/]+/$`));

      // The highlight leads to its note, be it in the margin or folded beneath.
      const words = page.locator('a.ev:not(.pr)').first();
      await words.click();
      await target(page).waitFor({ state: 'visible' });
      const note = page.locator('li', { has: target(page) });
      await note.locator(`a[href^="/${patterns}/"]`).first().click();
      await page.waitForURL(`**/${patterns}/**`);

      const elsewhere = page.locator(`.quotes a[href*="#"]:not([href^="${first}"])`).first();
      const quote = ((await elsewhere.textContent()) ?? '').replace(/^[«“\s]+|[»”\s]+$/g, '');
      // Into its first line: between two lines of a link is no link.
      await elsewhere.click({ position: { x: 20, y: 10 } });
      await page.waitForURL((url) => url.pathname.startsWith(`/${cases}/`));
      expect(pathOf(page)).not.toBe(first);
      expect(await target(page).textContent()).toContain(quote.slice(0, 20));
      expect(await target(page).isVisible()).toBe(true);
      expect(errors).toEqual([]);
    });
  },
);
