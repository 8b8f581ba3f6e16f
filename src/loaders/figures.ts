import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { figurePath } from '../i18n/paths.ts';
import { copyPictures, listPictures, readPicture } from '../io/pictures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

/**
 * Publishes the pictures that lie beside the articles, at `figurePath`. No route of Astro does it:
 * in development a route with dots in its parameter is asked for with a slash at its end.
 */
export function figures(): AstroIntegration {
  let articles = '';
  return {
    name: 'figures',
    hooks: {
      'astro:config:done': ({ config }) => {
        articles = fileURLToPath(new URL('content/articles', config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = request.url?.split('?')[0];
          if (!asked?.startsWith(figurePath(''))) return next();
          const file = listPictures(articles).find((path) => figurePath(path) === asked);
          if (file === undefined) return next();
          response.setHeader('Content-Type', TYPES[extname(file).toLowerCase()] ?? '');
          response.end(readPicture(articles, file));
        });
      },
      'astro:build:done': ({ dir }) => {
        copyPictures(articles, fileURLToPath(new URL(`.${figurePath('')}`, dir)));
      },
    },
  };
}
