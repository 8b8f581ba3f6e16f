import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../analysis/model/doc.ts';
import { recordPath } from '../i18n/paths.ts';
import { removeMatching, writeFiles } from '../io/built-files.ts';
import { buildIndex } from './build-index.ts';
import type { Indexed } from './findings-files.ts';
import { onCases } from './handover.ts';
import { indexFindings, numberPages, type Place } from './index-findings.ts';

/** Pagefind's own interfaces; the search page has its own, so they are not published. */
const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes what goes beside the pages: the record of each case, the search index, whose bundles go
 * to `/pagefind/{fr,en}/`, and the findings to `/findings/`. Pagefind is a process of its own and
 * the findings have a thread, so they work while the pages are rendered.
 */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let root = '';
  let written: Promise<string> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        onCases((cases) => {
          written = writeBeside(cases, folder, root);
          // It is reported at the end of the build, not as an error that nobody awaits.
          written.catch(() => {});
        });
      },
      'astro:build:done': async ({ logger }) => {
        if (written !== undefined) logger.info(await written);
      },
    },
  };
}

/** What is written beside the pages; the cases themselves are let go as soon as they are read. */
function writeBeside(cases: readonly Indexed[], folder: string, root: string): Promise<string> {
  const bundles = join(folder, 'pagefind');
  const entries = cases.map(({ entry }) => entry);
  const places = entries.map(({ lang, url }) => ({ lang, url }));
  const records = cases.map(({ record }): [string, string] => [
    join(folder, recordPath(record.id)),
    JSON.stringify(record),
  ]);
  const written = [indexFindings(cases, root, folder), writeFiles(records)];
  return finish(places, buildIndex(entries, bundles), written, bundles);
}

async function finish(
  places: readonly Place[],
  indexed: Promise<Lang[]>,
  written: readonly Promise<void>[],
  bundles: string,
): Promise<string> {
  const started = performance.now();
  const [langs] = await Promise.all([indexed, ...written]);
  await numberPages(places, langs, bundles);
  for (const lang of langs) await removeMatching(join(bundles, lang), interfaces);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${places.length} cases indexed (${langs.join(', ')}) in ${seconds} s beside the pages`;
}
