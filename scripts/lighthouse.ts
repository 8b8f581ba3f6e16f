/**
 * `npm run lighthouse`: the four scores of the main pages of the site in `dist/`, on the phone that
 * Lighthouse imagines. Exit code 1 when one is under 99, with what cost it points. Lighthouse is
 * installed into `.cache/` on first use.
 */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../tests/site/browser.ts';
import { installBeside } from './bench/peers.ts';
import { serveFolder } from './serve/server.ts';

const FOLDER = '.cache/lighthouse';
const PACKAGES = { lighthouse: '13.5.0' };
const LEAST = 99;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const PAGES = [
  '',
  'cas/orange-business-services/',
  'recherche/',
  'recherche/?pattern=no-callback&show=findings',
  'explorer/',
  'explorer/patterns-channels/',
];

/** The parts of a report that are read. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly title: string;
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

/** A port that nobody listens to. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Prints the scores of a report. @returns whether all of them are good enough. */
function print(page: string, { categories, audits }: Report): boolean {
  const all = Object.values(categories);
  const percent = (score: number | null) => Math.round((score ?? 0) * 100);
  const scores = all.map(({ title, score }) => `${title} ${percent(score)}`);
  console.log(`/${page}\n  ${scores.join(' · ')}`);
  const short = all.filter(({ score }) => percent(score) < LEAST);
  for (const { id, weight } of short.flatMap(({ auditRefs }) => auditRefs)) {
    const audit = audits[id];
    if (weight === 0 || audit?.score == null || audit.score >= 0.95) continue;
    console.log(`  - ${audit.title} ${audit.displayValue ?? ''} (${id})`);
  }
  return short.length === 0;
}

async function measure(): Promise<boolean> {
  await installBeside(FOLDER, PACKAGES);
  const entry = resolve(FOLDER, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  const port = await freePort();
  const [site, browser] = await Promise.all([
    serveFolder('dist', 0),
    startBrowser([`--remote-debugging-port=${port}`]),
  ]);
  let good = true;
  try {
    for (const page of PAGES) {
      const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES } as const;
      const result = await lighthouse(site.url + page, flags);
      if (result === undefined) throw new Error(`Lighthouse has nothing to say of /${page}.`);
      good = print(page, result.lhr) && good;
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return good;
}

process.exitCode = (await measure()) ? 0 : 1;
