import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { visit } from './visit.ts';

const site = inject('siteUrl');
const DESK = { viewport: { width: 1440, height: 900 }, acceptDownloads: true };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** Number on the button of a list. */
const number = async (page: Page, show: 'cases' | 'findings') =>
  Number(await page.locator(`button[data-show=${show}] .count`).textContent());

const line = (page: Page, facet: string, value: string) =>
  page.locator(`li:has(> label > input[name="${facet}"][value="${value}"])`);

/** Does something, and waits until the numbers have followed. */
async function change(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator('#status').textContent();
  await act();
  const settled = async () => {
    const now = (await page.locator('#status').textContent()) ?? '';
    // "Searching…" is said while an empty list is being filled.
    return now !== before && !now.endsWith('…');
  };
  await expect.poll(settled, { timeout: 20_000 }).toBe(true);
}

const unfold = (page: Page, facet: string) =>
  page.locator(`details[data-facet="${facet}"]`).evaluate((element) => {
    (element as HTMLDetailsElement).open = true;
  });

test('a consultant narrows findings down, shares them and takes them along', async () => {
  await visit(browser, `${site}en/search/`, DESK, async ({ page, errors }) => {
    await change(page, () => page.locator('button[data-show=findings]').click());
    for (const [facet, value] of [
      ['pattern', 'no-callback'],
      ['channel', 'phone'],
      ['promise', 'broken'],
    ] as const) {
      await unfold(page, facet);
      const expected = await line(page, facet, value).locator('.count').textContent();
      await change(page, () => line(page, facet, value).locator('input').click());
      expect(String(await number(page, 'findings'))).toBe(expected);
    }
    const all = await number(page, 'findings');
    expect(all).toBeGreaterThan(0);

    // The largest sector goes.
    await unfold(page, 'sector');
    const sectors = await page.locator('[data-facet=sector] li:not([hidden])').evaluateAll((list) =>
      list.map((item) => ({
        value: item.querySelector('input')!.value,
        count: Number(item.querySelector('.count')!.textContent),
      })),
    );
    const { value, count } = sectors.toSorted((a, b) => b.count - a.count)[0]!;
    const exclude = line(page, 'sector', value).locator('button.way');
    await line(page, 'sector', value).hover();
    await change(page, () => exclude.click());
    expect(await exclude.getAttribute('aria-pressed')).toBe('true');
    const left = await number(page, 'findings');
    expect(left).toBe(all - count);
    const query = `?pattern=no-callback&channel=phone&promise=broken&-sector=${value}&show=findings`;
    expect(new URL(page.url()).search).toBe(query);
    expect(await violationsOf(page)).toEqual([]);

    // Who opens the address sees the same.
    const said = await page.locator('#status').textContent();
    await visit(browser, page.url(), DESK, async ({ page: other }) => {
      expect(await other.locator('#status').textContent()).toBe(said);
      expect(await number(other, 'findings')).toBe(left);
    });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#csv').click(),
    ]);
    const rows = parse(await text(await download.createReadStream()), { bom: true }) as string[][];
    expect(rows.length - 1).toBe(left);
    const head = rows[0]!;
    const rail = await line(page, 'sector', value).locator('.name').textContent();
    const pattern = await line(page, 'pattern', 'no-callback').locator('.name').textContent();
    for (const row of rows.slice(1)) {
      expect(row[head.indexOf('Sector')]).not.toBe(rail);
      expect(row[head.indexOf('Pattern')]).toContain(pattern);
      expect(row[head.indexOf('Quote')]).not.toBe('');
      expect(row[head.indexOf('Link')]).toMatch(/\/en\/cases\/[^/]+\/#.+/);
      expect(row[head.indexOf('Date')]).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    await page.goto(rows[1]![head.indexOf('Link')]!);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

test('a French reader finds an English case', async () => {
  await visit(browser, `${site}recherche/`, DESK, async ({ page, errors }) => {
    await change(page, () => line(page, 'lang', 'en').locator('input').click());
    await change(page, () => page.locator('#q').fill('refund'));
    const link = page.locator('#hits .case a').first();
    expect(await link.getAttribute('lang')).toBe('en');
    await link.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/cas\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('main').textContent()).toMatch(/refund/i);
    expect(errors).toEqual([]);
  });
});

test('labels of the reader’s language find findings of the other', async () => {
  await visit(
    browser,
    `${site}recherche/?q=rappel&show=findings&lang=en`,
    DESK,
    async ({ page }) => {
      expect(await number(page, 'findings')).toBeGreaterThan(0);
      expect(await page.locator('#hits .said').first().getAttribute('lang')).toBe('en');
    },
  );
});

test('a case that only a finding answers for is found, after those whose text does', async () => {
  await visit(browser, `${site}recherche/?q=rappel&lang=en`, DESK, async ({ page }) => {
    expect(await number(page, 'cases')).toBeGreaterThan(0);
    expect(await page.locator('#hits .said').first().getAttribute('lang')).toBe('en');
  });
  await visit(browser, `${site}recherche/?q=rappel`, DESK, async ({ page }) => {
    const link = page.locator('#hits .case a').first();
    await page.goto(new URL((await link.getAttribute('href')) ?? '', site).href);
    expect(await page.locator('main').textContent()).toMatch(/rappel/i);
  });
});

test('where no finding answers, the cases that do are offered', async () => {
  await visit(browser, `${site}en/search/?q=dictionary&show=findings`, DESK, async ({ page }) => {
    expect(await page.locator('#status').textContent()).toMatch(/^No finding /);
    const link = page.locator('#elsewhere a');
    await link.click();
    await page.locator('#hits > li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=dictionary');
    await link.waitFor({ state: 'hidden' });
  });
});

describe('two patterns of one table', () => {
  test('their cell leads to the cases that have both', async () => {
    await visit(browser, `${site}en/explore/patterns-patterns/`, DESK, async ({ page }) => {
      const cells = await page.locator('a[href*="with="]').evaluateAll((links) =>
        links.map((link) => ({
          address: (link as unknown as HTMLAnchorElement).getAttribute('href') ?? link.id,
          text: link.textContent ?? '',
        })),
      );
      expect(cells.length).toBeGreaterThan(0);
      const { address } = cells[Math.floor(cells.length / 2)]!;
      const asked = new URLSearchParams(address.split('?')[1]);
      const both = [asked.get('pattern')!, asked.get('with')!];
      await page.goto(new URL(address, site).href, { waitUntil: 'networkidle' });
      const found = await page
        .locator('#hits .case a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(found.length).toBeGreaterThan(0);
      for (const path of found) {
        const id = path.split('/').at(-2);
        const record = await (await page.request.get(`${site}cas/${id}.json`)).json();
        const patterns = record.patterns.map(({ pattern }: { pattern: string }) => pattern);
        expect(patterns).toEqual(expect.arrayContaining(both));
      }
    });
  });
});

describe('the order of what is found', () => {
  test.each([
    ['en/search/?show=findings&sort=date', /./],
    ['recherche/?sort=date', /./],
  ])('by date, newest first: %s', async (path) => {
    await visit(browser, site + path, DESK, async ({ page }) => {
      const years = await page.locator('#hits .case span').allTextContents();
      const order = years.map((text) => Number(/\d{4}/.exec(text)?.[0]));
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    });
  });
});

test('on a phone filters unfold, exclude without hovering, and nothing sticks out', async () => {
  await visit(browser, `${site}recherche/?show=findings`, PHONE, async ({ page }) => {
    await page.locator('#facets > summary').click();
    const exclude = line(page, 'lang', 'en').locator('button.way');
    expect(await exclude.isVisible()).toBe(true);
    await change(page, () => exclude.click());
    expect(page.url()).toContain('-lang=en');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('the keyboard alone chooses, excludes and opens', async () => {
  await visit(browser, `${site}en/search/?show=findings`, DESK, async ({ page }) => {
    await line(page, 'lang', 'fr').locator('input').focus();
    await change(page, () => page.keyboard.press('Space'));
    expect(page.url()).toContain('lang=fr');
    await page.keyboard.press('Tab');
    await change(page, () => page.keyboard.press('Enter'));
    expect(page.url()).toContain('-lang=fr');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('way');
  });
});
