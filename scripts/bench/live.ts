import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { startBrowser } from '../../tests/site/browser.ts';
import { astroFor } from './build.ts';
import type { Sample } from './generate.ts';
import { copyProject, removeAside } from './sites.ts';
import type { Row } from './table.ts';
import { cpuSeconds } from './usage.ts';

const SAVES = 10;
const WORDS = 1200;
/** Longer than Astro waits before it writes its store: what a save leaves behind is over by then. */
const BETWEEN_MS = 2000;
const PATIENCE_MS = 60_000;

const wordsOf = ({ source }: Sample) => source.split(/\s+/).length;

/**
 * Saves an article again and again, each time with another broken promise and another dead link,
 * while its page is open in a browser; the clock runs from the save until the finding is marked in
 * the text and the diagnostic stands beside it.
 * @param folder where the site goes; below this project, so that its packages are found
 */
export async function measureLive(samples: readonly Sample[], folder: string): Promise<Row[]> {
  const french = samples.filter(({ lang }) => lang === 'fr');
  const distance = (sample: Sample) => Math.abs(wordsOf(sample) - WORDS);
  const [sample] = french.toSorted((a, b) => distance(a) - distance(b));
  if (sample === undefined) throw new Error('There is no French article to save.');
  copyProject(folder, samples);
  const [site, server] = await Promise.all([startDevelopment(folder), startBrowser()]);
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${site.url}cas/${sample.id}/`);
    const path = join(folder, 'content', 'articles', sample.lang, `${sample.id}.md`);
    const times: number[] = [];
    const cpu: number[] = [];
    for (let n = 1; n <= SAVES; n++) {
      await pause(BETWEEN_MS);
      const words = `Le conseiller a promis de me rappeler avant le ${n} mars et personne ne m’a rappelé, [voir](facture-${n}.pdf).`;
      const before = cpuSeconds(site.pid);
      const started = performance.now();
      writeFileSync(path, `${sample.source}\n${words}\n`);
      await Promise.all([
        page
          .locator('.story .ev', { hasText: `avant le ${n} mars` })
          .first()
          .waitFor(),
        page.locator('.panel', { hasText: `facture-${n}.pdf` }).waitFor(),
      ]);
      times.push(performance.now() - started);
      cpu.push((cpuSeconds(site.pid) - before) * 1000);
    }
    const [median, worst] = [middle(times), Math.max(...times)].map((ms) => ms.toFixed(0));
    return [
      [`${wordsOf(sample)} words, shown in the browser`, median!, worst!, middle(cpu).toFixed(0)],
    ];
  } finally {
    await browser.close();
    await server.close();
    await site.stop();
    removeAside(dirname(folder));
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Starts `astro dev` in a folder; ready when it answers. */
async function startDevelopment(folder: string) {
  console.error('  All articles are analysed first…');
  const child = spawn(process.execPath, [astroFor(folder), 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const url = await new Promise<string>((done, fail) => {
    let output = '';
    child.on('exit', () => fail(new Error(`The site does not start:\n${output.slice(-4000)}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
        if (address !== undefined && output.includes('watching')) done(address);
      });
    }
  });
  return { url, pid: child.pid ?? 0, stop };
}
