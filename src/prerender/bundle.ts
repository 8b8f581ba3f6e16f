import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const fileName = 'case-pages.mjs';

/**
 * Has Vite bundle the pages a second time by name, for threads to load.
 * @param tell is told the address of the bundle
 */
export function casePagesBundle(tell: (bundle: string) => void): Plugin {
  return {
    name: 'case-pages',
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
