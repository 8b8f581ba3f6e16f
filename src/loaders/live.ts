import type { AstroIntegration } from 'astro';
import { onRefresh } from './fresh.ts';

/** In development, has open pages load again as soon as an article was saved and analysed. */
export function live(): AstroIntegration {
  return {
    name: 'live',
    hooks: {
      'astro:server:setup': ({ server }) => {
        onRefresh(() => server.ws.send({ type: 'full-reload', path: '*' }));
      },
    },
  };
}
