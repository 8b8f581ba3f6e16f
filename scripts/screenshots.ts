/**
 * `npm run screenshots`: pictures of the main pages on a phone and on a desk, light and dark, in
 * `screenshots/`. Takes the site in `dist/`, or builds it when there is none or `--build` is given.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { startBrowser } from '../tests/site/browser.ts';
import { serveFolder } from './serve/server.ts';
import { run } from './steps.ts';

const FOLDER = 'screenshots';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 1000 },
] as const;

/** Name and address of what is shown. */
const PAGES = [
  ['home', ''],
  ['case', 'cas/orange-business-services/'],
  ['search', 'recherche/?pattern=no-callback&show=findings'],
  ['explore', 'explorer/patterns-channels/'],
  ['pattern', 'motifs/no-callback/'],
  ['company', 'entreprises/orange-business-services/'],
  ['method', 'methode/'],
] as const;

/** Takes one page in all sizes and themes; says what it has written. */
async function take(browser: Browser, name: string, address: string): Promise<void> {
  for (const viewport of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const answer = await page.goto(address, { waitUntil: 'networkidle' });
      if (!answer?.ok()) throw new Error(`There is no page at ${address}.`);
      await page.evaluate('document.fonts.ready');
      const path = `${FOLDER}/${name}-${viewport.width}-${colorScheme}.png`;
      await page.screenshot({ path });
      await context.close();
      console.log(path);
    }
  }
}

async function screenshots(): Promise<number> {
  if (!existsSync('dist/index.html') || process.argv.includes('--build')) {
    const code = await run(process.execPath, ['scripts/astro.ts', 'build', '--silent']);
    if (code !== 0) return code;
  }
  mkdirSync(FOLDER, { recursive: true });
  const site = await serveFolder('dist', 0);
  try {
    const server = await startBrowser();
    try {
      const browser = await chromium.connect(server.wsEndpoint());
      for (const [name, path] of PAGES) await take(browser, name, site.url + path);
      await browser.close();
    } finally {
      await server.close();
    }
  } finally {
    await site.close();
  }
  return 0;
}

process.exitCode = await screenshots();
