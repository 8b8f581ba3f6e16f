/** Bundled by Astro beside its own entry, and loaded by each thread that renders pages. */
import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import { serializeRouteData } from 'astro/app/manifest';
import type { RouteOfPages } from './page-thread.ts';

// As a string in one piece: in a stream each of the pieces would be encoded by itself.
const app = createApp({ streaming: false });

// Else a page of status 500 would be published in its place.
app.renderError = (_request, { error }) => {
  throw error;
};

/** All routes with the paths of their pages. */
export async function routes(): Promise<RouteOfPages[]> {
  const byRoute = Map.groupBy(await new StaticPaths(app).getAll(), ({ route }) => route);
  return [...byRoute].map(([route, paths]) => ({
    serialized: serializeRouteData(route, app.manifest.trailingSlash),
    pathnames: paths.map(({ pathname }) => pathname),
  }));
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
