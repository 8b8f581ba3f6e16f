import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { casesOfBuild } from '../loaders/handover.ts';
import { casePagesBundle } from './bundle.ts';
import { CasePages } from './case-pages.ts';
import { neighboursOf } from './neighbours.ts';

/** Where the pages hand over what is worked out beside them; nothing is published there. */
const handover = 'src/pages/search-entries.json.ts';

/** Renders one record; all of them are written at once instead, which takes a tenth of the time. */
const record = 'src/pages/cas/[id].json.ts';

const casePages: ReadonlySet<string> = new Set([
  'src/pages/cas/[id].astro',
  'src/pages/en/cases/[id].astro',
]);

/** While some pages are written, these are rendered: two for each of so many threads. */
const threads = Math.max(1, availableParallelism() - 2);

/**
 * Renders what the pages hand over before all others, and the pages of cases in threads of their
 * own.
 */
export function prerendering(): AstroIntegration {
  let bundle = '';
  let root = '';
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        const plugin = casePagesBundle((address) => {
          bundle = address;
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) =>
          inThreads(astro, (ids) => new CasePages(root, { bundle, ids }, threads)),
        );
      },
    },
  };
}

function shareOf({ route: { component } }: PathWithRoute): 'first' | 'own' | 'ofCases' | 'none' {
  if (component === handover) return 'first';
  if (component === record) return 'none';
  return casePages.has(component) ? 'ofCases' : 'own';
}

/** Spreads some evenly among more, so that this thread and the others are at work all the time. */
function mixed<T>(few: readonly T[], many: readonly T[]): T[] {
  const share = many.length / Math.max(1, few.length);
  return few.length === 0
    ? [...many]
    : few.flatMap((one, i) => [
        one,
        ...many.slice(Math.round(i * share), Math.round((i + 1) * share)),
      ]);
}

function inThreads(
  astro: AstroPrerenderer,
  open: (ids: readonly string[]) => CasePages,
): AstroPrerenderer {
  let cases: CasePages | undefined;
  return {
    ...astro,
    getStaticPaths: async () => {
      // The threads load the pages while Astro asks them for their paths.
      cases = open([...((await casesOfBuild()) ?? new Map()).keys()]);
      const paths = await astro.getStaticPaths();
      const { first = [], own = [], ofCases = [] } = Object.groupBy(paths, shareOf);
      return [...first, ...mixed(own, ofCases)];
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      const id = new URL(request.url).pathname.split('/').at(-2) ?? '';
      const stored = casePages.has(component) && (await casesOfBuild())?.get(id);
      if (!stored || !cases) return astro.render(request, options);
      const handed = { id, stored, neighbours: neighboursOf(id) };
      return new Response(await cases.render({ url: request.url, component, handed }));
    },
    teardown: async () => {
      await cases?.close();
      await astro.teardown?.();
    },
  };
}
