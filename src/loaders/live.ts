import type { AstroIntegration } from 'astro';
import { path } from '../i18n/index.ts';
import { onRefresh } from './fresh.ts';
import { explainPath } from './workbench.ts';

/** In development, has the open pages of a case load again as soon as its article was saved. */
export function live(): AstroIntegration {
  let end = () => {};
  return {
    name: 'live',
    hooks: {
      'astro:server:setup': ({ server }) => {
        end = onRefresh((id) => {
          // Has Astro ask the pages anew what they are about; nothing else is read again.
          for (const { config, hot } of Object.values(server.environments)) {
            if (config.consumer === 'server') hot.send('astro:content-changed', {});
          }
          for (const page of [path('fr', 'cases', id), path('en', 'cases', id), explainPath(id)]) {
            // Vite's client takes this for one page; any other address is for all that are open.
            server.ws.send({ type: 'full-reload', path: `${page}index.html` });
          }
        });
      },
      'astro:server:done': () => end(),
    },
  };
}
