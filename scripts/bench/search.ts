import { chromium, type Page } from 'playwright-core';
import { startBrowser } from '../../tests/site/browser.ts';
import { serveFolder } from '../serve/server.ts';
import { buildSite } from './build.ts';
import type { Sample } from './generate.ts';
import { copyProject } from './sites.ts';

/** Typed one after the other into a page of its own each: list, address of the page, words. */
const SEARCHES = [
  ['recherche/', 'remboursement'],
  ['recherche/', 'jamais rappelé'],
  ['recherche/', 'hold music'],
  ['recherche/?show=findings', 'remboursement'],
  ['recherche/?show=findings&pattern=no-callback&-sector=rail', 'rappel'],
  ['en/search/', 'refund'],
  ['en/search/?show=findings&promise=broken', 'delivery'],
] as const;

/** Bytes that come over the wire, counted from now on. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  return () => bytes;
}

/** Types into the field at once and waits for other results; milliseconds until they are drawn. */
function typed(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((done) => {
        const input = document.getElementById('q') as HTMLInputElement;
        const list = document.getElementById('hits')!;
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (!list.querySelector('li')) return;
          observer.disconnect();
          done(performance.now() - started);
        });
        observer.observe(list, { childList: true });
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
  );
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/**
 * Builds a site of the articles and searches it in a browser without a cache.
 * @returns a row per search: what, milliseconds to the first result, to the next when a letter is
 * taken back, bytes until the page stood, bytes of the first search
 */
export async function measureSearch(
  samples: readonly Sample[],
  folder: string,
): Promise<string[][]> {
  copyProject(folder, samples);
  await buildSite(folder);
  const [site, server] = await Promise.all([serveFolder(`${folder}/dist`, 0), startBrowser()]);
  const browser = await chromium.connect(server.wsEndpoint());
  const rows: string[][] = [];
  try {
    for (const [path, words] of SEARCHES) {
      const page = await (await browser.newContext()).newPage();
      const bytes = await countBytes(page);
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      // As a reader does: first into the field, then the words.
      await page.locator('#q').click();
      await page.waitForLoadState('networkidle');
      const standing = bytes();
      const first = await typed(page, words);
      await page.waitForLoadState('networkidle');
      const fetched = bytes() - standing;
      const next = await typed(page, words.slice(0, -1));
      const figures = [first, next].map((ms) => ms.toFixed(0));
      rows.push([`/${path} “${words}”`, ...figures, kilobytes(standing), kilobytes(fetched)]);
      await page.context().close();
    }
  } finally {
    await browser.close();
    await server.close();
    await site.close();
  }
  return rows;
}
