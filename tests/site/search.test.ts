import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { visit } from './visit.ts';

const site = inject('siteUrl');
const DESK = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

const open = <T>(path: string, look: (page: Page) => Promise<T>) =>
  visit(browser, site + path, DESK, async ({ page, foreign, errors }) => {
    const result = await look(page);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    return result;
  });

/** Number of cases that the status tells of; 0 when it says that there are none. */
const told = async (page: Page) =>
  Number(/^\d+/.exec((await page.locator('#status').textContent()) ?? '')?.[0] ?? 0);

const count = async (page: Page, facet: string, value: string) => {
  const label = page.locator(`label:has(input[name="${facet}"][value="${value}"])`);
  return Number(await label.locator('.count').textContent());
};

const choose = async (page: Page, facet: string, value: string) => {
  const before = await page.locator('#status').textContent();
  const box = page.locator(`input[name="${facet}"][value="${value}"]`);
  await box.evaluate((element) => {
    for (
      let at = element.closest('details');
      at;
      at = at.parentElement?.closest('details') ?? null
    ) {
      at.open = true;
    }
  });
  await box.click();
  await page.waitForFunction(
    (text) => document.getElementById('status')?.textContent !== text,
    before,
  );
};

describe.each([
  ['fr', 'recherche/', 'cas/'],
  ['en', 'en/search/', 'en/cases/'],
] as const)('search in %s', (_lang, path, cases) => {
  test('without words or filters shows all cases, those of the language first', async () => {
    await open(path, async (page) => {
      const all = await told(page);
      const [fr, en] = [await count(page, 'lang', 'fr'), await count(page, 'lang', 'en')];
      expect(all).toBe(fr + en);
      expect(Math.min(fr, en)).toBeGreaterThan(0);
      expect(await page.locator('#hits > li').count()).toBe(Math.min(all, 10));
      const address = await page.locator('#hits .case a').first().getAttribute('href');
      expect(address).toContain(`/${cases}`);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  test('values of a facet are alternatives, facets add up', async () => {
    await open(path, async (page) => {
      const [phone, letter] = [
        await count(page, 'channel', 'phone'),
        await count(page, 'channel', 'letter'),
      ];
      await choose(page, 'channel', 'phone');
      expect(await told(page)).toBe(phone);
      // Choosing within a facet leaves its own counts as they were.
      expect(await count(page, 'channel', 'letter')).toBe(letter);
      const broken = await count(page, 'promise', 'broken');
      await choose(page, 'promise', 'broken');
      expect(await told(page)).toBe(broken);
      expect(broken).toBeLessThanOrEqual(phone);
      await choose(page, 'channel', 'letter');
      expect(await told(page)).toBeGreaterThanOrEqual(broken);
      expect(page.url()).toContain('?channel=phone&channel=letter&promise=broken');
    });
  });

  test('the address holds the state; back and forward work', async () => {
    await open(`${path}?channel=phone`, async (page) => {
      const phone = await told(page);
      expect(await page.locator('input[name="channel"][value="phone"]').isChecked()).toBe(true);
      await choose(page, 'lang', 'en');
      const narrowed = await told(page);
      expect(narrowed).toBeLessThan(phone);
      await page.goBack();
      await expect.poll(() => told(page)).toBe(phone);
      await page.goForward();
      await expect.poll(() => told(page)).toBe(narrowed);
    });
  });

  test('nonsense finds nothing and says so', async () => {
    await open(`${path}?q=qwxzzkrt`, async (page) => {
      expect(await told(page)).toBe(0);
      expect(await page.locator('#status').textContent()).toContain('qwxzzkrt');
      expect(await page.locator('#hits > li').count()).toBe(0);
      await page.locator('#clear').click();
      await expect.poll(() => told(page)).toBeGreaterThan(0);
    });
  });

  test('without JavaScript the lists lead everywhere', async () => {
    await visit(browser, site + path, { ...DESK, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('#search').isVisible()).toBe(false);
      expect(await page.locator('main li a:visible').count()).toBe(6);
    });
  });
});

describe('words', () => {
  test.each([
    ['recherche/?q=rappeler&lang=fr', /rappel/i],
    ['recherche/?q=REMBOURSE&lang=fr', /rembours/i],
    ['en/search/?q=refunded&lang=en', /refund/i],
    ['recherche/?q=refund', /refund/i],
  ])('%s: the first case holds them', async (path, words) => {
    await open(path, async (page) => {
      const address = await page.locator('#hits .case a').first().getAttribute('href');
      await page.goto(new URL(address ?? '', site).href);
      expect(await page.locator('main').textContent()).toMatch(words);
    });
  });

  test('typed, they search at once and make one step in the history', async () => {
    await open('en/search/', async (page) => {
      const all = await told(page);
      await page.locator('#q').pressSequentially('refund', { delay: 20 });
      await expect.poll(() => page.url()).toContain('?q=refund');
      await expect.poll(() => told(page), { timeout: 20_000 }).toBeLessThan(all);
      await page.goBack();
      await expect.poll(() => told(page)).toBe(all);
      expect(await page.locator('#q').inputValue()).toBe('');
    });
  });
});

test('a quote found leads to its mark in the case', async () => {
  await open('recherche/?pattern=no-callback', async (page) => {
    const link = page.locator('#hits .said a').first();
    const quote = (await link.textContent()) ?? '';
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/#no-callback-\d+$/);
    await page.goto(new URL(address, site).href);
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    expect(plain((await page.locator('main').textContent()) ?? '')).toContain(plain(quote));
    expect(await page.locator(`[id="${address.split('#')[1]}"]`).count()).toBe(1);
  });
});
