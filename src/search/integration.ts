import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { removeMatching } from '../io/built-files.ts';
import { buildIndex } from './build-index.ts';
import type { SearchEntry } from './entry.ts';

/** Where the pages say what is to be indexed; nothing is published there. */
const entriesPath = '/search-entries.json';

/** Pagefind's own interfaces; the search page has its own, so they are not published. */
const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the search index; its bundles go to `/pagefind/{fr,en}/`. Pagefind is a process of its
 * own, so its entries are rendered first and it works while the pages are written.
 */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let indexed: Promise<string> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind', config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          entriesFirst(prerenderer, (entries) => {
            indexed = writeIndex(entries, folder);
            // It is reported at the end of the build, not as an error that nobody awaits.
            indexed.catch(() => {});
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (indexed !== undefined) logger.info(await indexed);
      },
    },
  };
}

/** Renders the entries before all pages and hands them over instead of writing them. */
function entriesFirst(
  prerenderer: AstroPrerenderer,
  take: (entries: SearchEntry[]) => void,
): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      const isEntries = ({ pathname }: { pathname: string }) => pathname === entriesPath;
      return [...paths.filter(isEntries), ...paths.filter((path) => !isEntries(path))];
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      if (new URL(request.url).pathname !== entriesPath) return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      take((await response.json()) as SearchEntry[]);
      return new Response(null);
    },
  };
}

async function writeIndex(entries: readonly SearchEntry[], folder: string): Promise<string> {
  const started = performance.now();
  const langs = await buildIndex(entries, folder);
  for (const lang of langs) await removeMatching(`${folder}/${lang}`, interfaces);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${entries.length} cases indexed (${langs.join(', ')}) in ${seconds} s beside the pages`;
}
