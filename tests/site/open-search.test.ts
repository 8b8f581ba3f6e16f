import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { htmlFiles } from './pages.ts';
import { visit } from './visit.ts';

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

describe.each([
  ['fr', '', 'rendez-vous'],
  ['en', 'en/', 'appointment'],
] as const)('in %s', (lang, folder, words) => {
  const file = `${folder}opensearch.xml`;
  const source = readFileSync(`dist/${file}`, 'utf8');
  const document = new DOMParser().parseFromString(source, 'text/xml');
  const text = (name: string) => document.querySelector(name)?.textContent ?? '';
  const template = document.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '';

  test('the description keeps to the lengths that are allowed', () => {
    expect(document.documentElement?.getAttribute('xmlns')).toBe(
      'http://a9.com/-/spec/opensearch/1.1/',
    );
    expect(text('ShortName')).toMatch(/^.{1,16}$/u);
    expect(text('Description')).toMatch(/^.{1,1024}$/u);
    expect(text('Language')).toBe(lang);
  });

  test('its address leads to results', async () => {
    const { pathname, search } = new URL(template.replace('{searchTerms}', words));
    await visit(browser, site + pathname.slice(1) + search, {}, async ({ page, status }) => {
      expect(status).toBe(200);
      expect(await page.locator('input[type="search"]').inputValue()).toBe(words);
      await page.locator('main a[href*="/cas"]:visible').first().waitFor();
    });
  });

  test('every page of the language names it', () => {
    const own = htmlFiles().filter((path) => /^en\//.test(path) === (lang === 'en'));
    const silent = own.filter((path) => {
      const [, href] = /<link rel="search"[^>]* href="([^"]*)"/.exec(
        readFileSync(`dist/${path}`, 'utf8'),
      ) ?? [null, null];
      return href !== `/${file}`;
    });
    expect(silent).toEqual([]);
  });
});
