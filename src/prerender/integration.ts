import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { type Cases, casesOfBuild } from '../loaders/handover.ts';
import { neighboursOf } from './neighbours.ts';
import { PageThreads } from './page-threads.ts';
import { pagesBundle } from './pages-bundle.ts';

/** Where the pages hand over what is worked out beside them; nothing is published there. */
const handover = 'src/pages/search-entries.json.ts';

/** Renders one record; all of them are written at once instead, which takes a tenth of the time. */
const record = 'src/pages/cas/[id].json.ts';

const casePages: ReadonlySet<string> = new Set([
  'src/pages/cas/[id].astro',
  'src/pages/en/cases/[id].astro',
]);

/** So many render pages of cases, which are nine of ten; one more renders all others. */
const threads = Math.max(1, availableParallelism() - 2);

/**
 * Renders what the pages hand over before all others; then pages of cases in some threads, each
 * from its case alone, and the others in one that knows all cases. This thread writes them.
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
        const plugin = pagesBundle((address) => {
          bundle = address;
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => inThreads(astro, () => openThreads(root, bundle)));
      },
    },
  };
}

interface Threads {
  readonly cases: Cases;
  readonly ofCases: PageThreads;
  readonly others: PageThreads;
}

async function openThreads(root: string, bundle: string): Promise<Threads> {
  const cases = (await casesOfBuild()) ?? new Map();
  return {
    cases,
    ofCases: new PageThreads(root, { bundle, cases: [...cases.keys()] }, threads),
    others: new PageThreads(root, { bundle, cases }, 1),
  };
}

function shareOf({ route: { component } }: PathWithRoute): 'first' | 'others' | 'ofCases' | 'none' {
  if (component === handover) return 'first';
  if (component === record) return 'none';
  return casePages.has(component) ? 'ofCases' : 'others';
}

/** Spreads some evenly among more, so that all threads are at work all the time. */
function mixed<T>(few: readonly T[], many: readonly T[]): T[] {
  const share = many.length / Math.max(1, few.length);
  return few.length === 0
    ? [...many]
    : few.flatMap((one, i) => [
        one,
        ...many.slice(Math.round(i * share), Math.round((i + 1) * share)),
      ]);
}

function inThreads(astro: AstroPrerenderer, open: () => Promise<Threads>): AstroPrerenderer {
  let threads: Threads | undefined;
  return {
    ...astro,
    getStaticPaths: async () => {
      // The threads load the pages while Astro asks them for their paths.
      threads = await open();
      const paths = await astro.getStaticPaths();
      const { first = [], others = [], ofCases = [] } = Object.groupBy(paths, shareOf);
      return [...first, ...mixed(others, ofCases)];
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      if (!threads || component === handover) return astro.render(request, options);
      const { url } = request;
      const id = new URL(url).pathname.split('/').at(-2) ?? '';
      const stored = casePages.has(component) && threads.cases.get(id);
      if (!stored) return new Response(await threads.others.render({ url, component }));
      const handed = { id, stored, neighbours: neighboursOf(id) };
      return new Response(await threads.ofCases.render({ url, component, handed }));
    },
    teardown: async () => {
      await Promise.all([threads?.ofCases.close(), threads?.others.close()]);
      await astro.teardown?.();
    },
  };
}
