/** Bundled by Astro beside its own entry, and loaded by each thread that renders pages. */
import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import { serializeRouteData } from 'astro/app/manifest';
import type { Paths } from './page-threads.ts';

const app = createApp();

// Else a page of status 500 would be published in its place.
app.renderError = (_request, { error }) => {
  throw error;
};

/** The paths of all pages. */
export async function paths(): Promise<Paths> {
  const all = await new StaticPaths(app).getAll();
  const routes = [...new Set(all.map(({ route }) => route))];
  const numbers = new Map(routes.map((route, number) => [route, number]));
  return {
    routes: routes.map((route) => serializeRouteData(route, app.manifest.trailingSlash)),
    paths: all.map(({ pathname, route }) => ({ pathname, route: numbers.get(route) ?? -1 })),
  };
}

/**
 * Renders a page.
 * @param component of the route, from the top of the project
 * @throws whatever the page throws
 */
export async function render(url: string, component: string): Promise<ArrayBuffer> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === component);
  if (!route) throw new Error(`No page of the site is drawn by \`${component}\`.`);
  const { routeData } = route;
  const response = await app.render(new Request(url), { routeData });
  return response.arrayBuffer();
}
