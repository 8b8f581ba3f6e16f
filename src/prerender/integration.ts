import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { deserializeRouteData } from 'astro/app/manifest';
import { handOverCards } from '../cards/handover.ts';
import { path } from '../i18n/paths.ts';
import { siteAddress } from '../io/site.ts';
import { type Cases, casesOfBuild } from '../loaders/handover.ts';
import { casePages, type Places, writeCasePages } from './case-pages.ts';
import { type Begun, HANDOVER, PageThread, type RouteOfPages } from './page-thread.ts';
import { pagesBundle } from './pages-bundle.ts';

/** Routes that Astro is not told of: their files are written in threads, or never. */
const ownRoutes: ReadonlySet<string> = new Set([
  HANDOVER.component,
  'src/pages/cas/[id].json.ts',
  ...casePages.map(([, component]) => component),
]);

/** Addresses of the pages that Astro is not told of, for the map of the site. */
export const addressesOfCases: string[] = [];

/**
 * Writes the pages of cases in some threads, each from its case alone, and has the others rendered
 * in one that knows all cases; Astro writes those. By itself it would do all that on one thread.
 */
export function prerendering(): AstroIntegration {
  let places: Places = { root: '', site: '', bundle: '' };
  let written: Promise<string> | undefined;
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = pagesBundle((bundle) => {
          places = { ...places, bundle };
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        const [root, site] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
        places = { ...places, root, site };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const begin = async (others: PageThread) => {
          const cases = (await casesOfBuild()) ?? new Map();
          addressesOfCases.push(...addressesOf(cases));
          const begun = others.begin(cases);
          written = writeCasePages(places, cases, begun);
          // It is reported when the others are written, not as an error that nobody awaits.
          written.catch(() => {});
          return begun;
        };
        setPrerenderer(inThread(() => new PageThread(places), begin));
      },
      'astro:build:generated': async ({ logger }) => {
        if (written !== undefined) logger.info(await written);
      },
    },
  };
}

/** Has the pages that Astro is told of rendered in a thread. */
function inThread(
  open: () => PageThread,
  begin: (thread: PageThread) => Promise<Begun>,
): AstroPrerenderer {
  let thread: PageThread | undefined;
  return {
    name: 'pages-in-a-thread',
    getStaticPaths: async () => {
      // It loads the pages while the last articles are still being analysed.
      thread = open();
      const { routes, cards } = await begin(thread);
      handOverCards(cards);
      return routes.flatMap(pathsOf).filter(({ route }) => !ownRoutes.has(route.component));
    },
    render: async ({ url }, { routeData: { component } }) => {
      if (!thread) throw new Error('Pages are rendered before their paths are known.');
      return new Response(await thread.render({ url, component }));
    },
    teardown: async () => thread?.close(),
  };
}

function pathsOf({ serialized, pathnames }: RouteOfPages): PathWithRoute[] {
  const route = deserializeRouteData(serialized);
  return pathnames.map((pathname) => ({ pathname, route }));
}

function addressesOf(cases: Cases): string[] {
  return casePages.flatMap(([lang]) =>
    Array.from(cases.keys(), (id) => new URL(path(lang, 'cases', id), siteAddress()).href),
  );
}
