import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removeMatching, takeJson } from '../io/built-files.ts';
import { buildIndex } from './build-index.ts';
import type { SearchEntry } from './entry.ts';

/** Where the pages leave the entries for the index, below the built site. */
const entriesFile = 'search-entries.json';

/** Pagefind's own interfaces; the search page has its own, so they are not published. */
const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Builds the search index once all pages are written; the bundles go to `/pagefind/{fr,en}/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const entries = await takeJson<SearchEntry[]>(new URL(entriesFile, dir));
        const folder = fileURLToPath(new URL('pagefind', dir));
        const langs = await buildIndex(entries, folder);
        for (const lang of langs) await removeMatching(`${folder}/${lang}`, interfaces);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${entries.length} cases indexed (${langs.join(', ')}) in ${seconds} s`);
      },
    },
  };
}
