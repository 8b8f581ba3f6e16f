import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const fileName = 'pages-for-threads.mjs';

/**
 * Has Vite write an entry to the bundled pages that threads can load by its name.
 * @param tell is told the address of the bundle
 */
export function pagesBundle(tell: (bundle: string) => void): Plugin {
  return {
    name: 'pages-for-threads',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      const id = fileURLToPath(new URL('entry.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName });
    },
    writeBundle({ dir = '' }) {
      tell(pathToFileURL(join(dir, fileName)).href);
    },
  };
}
