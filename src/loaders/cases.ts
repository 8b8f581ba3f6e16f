import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { Desk } from './desk.ts';
import { describe, type Fault } from './fault.ts';
import { takeFresh } from './fresh.ts';
import { sync } from './sync.ts';

/**
 * Loads `content/articles` as cases while an author writes: read, analysed, rendered. What is
 * unchanged comes from the store; faults are logged and the last good case stays. A build takes
 * its cases from `built.ts`.
 */
export function cases(): Loader {
  return {
    name: 'cases',
    async load(context) {
      const { config, logger, store, watcher } = context;
      if (watcher === undefined) return;
      const root = fileURLToPath(config.root);
      const syncAll = () => {
        for (const [id, { stored, digest, path }] of takeFresh()) {
          store.set({ id, data: stored, digest, filePath: path });
        }
        return sync(store, root, (text) => logger.info(text));
      };
      const faults = await syncAll();
      if (faults.length > 0) logger.error(describe(faults));
      const content = fileURLToPath(new URL('content/', config.root));
      const desk = new Desk(root, context, syncAll);
      watcher.add(content);
      // One after the other: a save may come while the last one is still being read.
      let running = Promise.resolve();
      const next = (work: () => Promise<readonly Fault[]>) => {
        running = running.then(async () => {
          try {
            const found = await work();
            if (found.length > 0) logger.error(describe(found));
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      };
      next(() => desk.prepare());
      watcher.on('all', (event, path) => {
        if (path.startsWith(content)) next(() => desk.take(event, path));
      });
    },
  };
}
