import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
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

test('every shared path is listed, and one is found by its steps', async () => {
  await visit(browser, `${site}en/explore/journeys/`, {}, async ({ page, errors }) => {
    expect(await page.locator('summary ol').count()).toBe(0);
    const sections = await page.locator('main section').evaluateAll((all) =>
      all.map((section) => ({
        told: Number(/^\d+/.exec(section.querySelector('h2')?.textContent ?? '')?.[0]),
        listed: section.querySelectorAll('[data-path]').length,
      })),
    );
    expect(sections.length).toBe(4);
    for (const { told: count, listed } of sections) expect(listed).toBe(count);

    const listed = page.locator('[data-path]:visible');
    const steps = page.locator('form select');
    await steps.nth(0).selectOption('phone');
    await steps.nth(1).selectOption('letter');
    expect(new URL(page.url()).search).toBe('?step=phone&step=letter');
    const paths = await listed.evaluateAll((all) => all.map((path) => path.dataset['path']));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toContain('phone letter');
    await page.reload();
    expect(await listed.count()).toBe(paths.length);
    expect(await violationsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
