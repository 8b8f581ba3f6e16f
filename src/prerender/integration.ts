import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { deserializeRouteData } from 'astro/app/manifest';
import { handOverCards } from '../cards/handover.ts';
import { type Cases, casesOfBuild } from '../loaders/handover.ts';
import { type Begun, HANDOVER, PageThreads, type RouteOfPages } from './page-threads.ts';
import { pagesBundle } from './pages-bundle.ts';

/** Renders one record; all of them are written at once instead, which takes a tenth of the time. */
const record = 'src/pages/cas/[id].json.ts';

const casePages: ReadonlySet<string> = new Set([
  'src/pages/cas/[id].astro',
  'src/pages/en/cases/[id].astro',
]);

/** So many render pages of cases, which are nine of ten; one more renders all others. */
const threads = Math.max(1, availableParallelism() - 2);

/** Part of the pages of cases among which the others are spread. */
const SPREAD = 0.6;

/**
 * Renders the pages of cases in some threads, each from its case alone, and the others in one that
 * knows all cases. This thread only writes them, and has room for other work.
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
        setPrerenderer(inThreads(() => openThreads(root, bundle)));
      },
    },
  };
}

interface Threads {
  readonly cases: Cases;
  readonly ofCases: PageThreads;
  readonly others: PageThreads;
  readonly begun: Begun;
}

async function openThreads(root: string, bundle: string): Promise<Threads> {
  const cases = (await casesOfBuild()) ?? new Map();
  const others = new PageThreads(root, { bundle, cases }, 1);
  const ofCases = new PageThreads(root, { bundle, cases: [...cases.keys()] }, threads);
  const begun = await others.begun;
  handOverCards(begun.cards);
  return { cases, ofCases, others, begun };
}

function inThreads(open: () => Promise<Threads>): AstroPrerenderer {
  let threads: Threads | undefined;
  /** Pages that the thread which knows all cases has still to render. */
  let left = 0;
  return {
    name: 'pages-in-threads',
    getStaticPaths: async () => {
      threads = await open();
      const paths = threads.begun.routes.flatMap(pathsOf);
      const { others = [], ofCases = [] } = Object.groupBy(paths, shareOf);
      left = others.length;
      return mixed(others, ofCases);
    },
    render: async (request, { routeData: { component } }) => {
      if (!threads) throw new Error('Pages are rendered before their paths are known.');
      const { cases, ofCases, others, begun } = threads;
      const { url } = request;
      const id = new URL(url).pathname.split('/').at(-2) ?? '';
      const stored = casePages.has(component) && cases.get(id);
      if (!stored) {
        const page = await others.render({ url, component });
        if (--left === 0) await others.close();
        return new Response(page);
      }
      const handed = { stored, neighbours: begun.neighbours.get(id) ?? [] };
      return new Response(await ofCases.render({ url, component, handed }));
    },
    teardown: async () => {
      await Promise.all([threads?.ofCases.close(), threads?.others.close()]);
    },
  };
}

function pathsOf({ serialized, pathnames }: RouteOfPages): PathWithRoute[] {
  const route = deserializeRouteData(serialized);
  return pathnames.map((pathname) => ({ pathname, route }));
}

function shareOf({ route: { component } }: PathWithRoute): 'others' | 'ofCases' | 'unpublished' {
  if (component === HANDOVER.component || component === record) return 'unpublished';
  return casePages.has(component) ? 'ofCases' : 'others';
}

/**
 * Spreads some among more, so that all threads are at work, but not up to the end: the thread that
 * knows all cases is closed as soon as may be, for it takes the most room.
 */
function mixed<T>(few: readonly T[], many: readonly T[]): T[] {
  const share = few.length === 0 ? 0 : Math.ceil((SPREAD * many.length) / few.length);
  const spread = few.flatMap((one, i) => [one, ...many.slice(i * share, (i + 1) * share)]);
  return [...spread, ...many.slice(few.length * share)];
}
