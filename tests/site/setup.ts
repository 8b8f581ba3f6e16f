import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve/server.ts';
import { run } from '../../scripts/steps.ts';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a closing slash. */
    siteUrl: string;
    /** Where a test file connects to the one browser. */
    browserEndpoint: string;
  }
}

/** Builds the site into `dist/` as a reader gets it, serves it and starts a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  console.log('Building the site for the tests of its pages…');
  const code = await run(process.execPath, ['scripts/astro.ts', 'build', '--silent']);
  if (code !== 0) throw new Error('The site does not build: see above, or run `npm run build`.');
  console.log('Starting the browser…');
  const [site, browser] = await Promise.all([serveFolder('dist', 0), startBrowser()]);
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
