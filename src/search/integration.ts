import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../analysis/model/doc.ts';
import { casesOfBuild } from '../loaders/handover.ts';
import type { Task } from './thread.ts';

/**
 * Writes what goes beside the pages: the record of each case, the search index, whose bundles go
 * to `/pagefind/{fr,en}/`, and the findings to `/findings/`; in a thread, while the pages are
 * rendered.
 */
export function searchIndex(): AstroIntegration {
  let site = '';
  let root = '';
  let written: Promise<string> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        root = fileURLToPath(config.root);
      },
      // By then the folder of the site has been emptied.
      'astro:build:setup': () => {
        written ??= casesOfBuild()?.then((cases) => writeBeside({ cases, site }, root));
        // It is reported at the end of the build, not as an error that nobody awaits.
        written?.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        if (written !== undefined) logger.info(await written);
      },
    },
  };
}

/**
 * @param root folder of the project
 * @throws whatever the thread throws
 */
async function writeBeside(task: Task, root: string): Promise<string> {
  const started = performance.now();
  const worker = new Worker(join(root, 'src', 'search', 'thread.ts'));
  try {
    worker.postMessage(task);
    const [langs] = (await once(worker, 'message')) as [Lang[]];
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { size } = task.cases;
    return `${size} cases indexed (${langs.join(', ')}) in ${seconds} s beside the pages`;
  } finally {
    await worker.terminate();
  }
}
