import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { keepOnly, makeFolder } from '../io/cards.ts';
import { digestOfFolders } from '../io/digest.ts';
import type { Card } from './card.ts';
import { onCards } from './handover.ts';
import type { Task } from './thread.ts';

/**
 * Draws the cards that pages are shared with to `/cards/`, in a thread of its own while the pages
 * are rendered; those that show what they showed before come from `.cache/cards`.
 */
export function socialCards(): AstroIntegration {
  let drawn: Promise<string> | undefined;
  let site = '';
  let root = '';
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        onCards((cards) => {
          drawn = drawCards(cards, root, join(site, 'cards'));
          // It is reported at the end of the build, not as an error that nobody awaits.
          drawn.catch(() => {});
        });
      },
      'astro:build:done': async ({ logger }) => {
        if (drawn !== undefined) logger.info(await drawn);
      },
    },
  };
}

/**
 * One thread is enough: it draws a thousand cards in two to four seconds.
 * @param root folder of the project
 * @param folder of the pictures
 * @throws whatever the thread throws
 */
async function drawCards(cards: readonly Card[], root: string, folder: string): Promise<string> {
  const started = performance.now();
  const kept = join(root, '.cache', 'cards');
  makeFolder(folder);
  makeFolder(kept);
  const making = digestOfFolders([join(root, 'src', 'cards')], '.ts');
  const task: Task = { cards, folder, kept, making };
  const worker = new Worker(join(root, 'src', 'cards', 'thread.ts'), { workerData: task });
  const [digests] = (await once(worker, 'message')) as [string[]];
  keepOnly(kept, new Set(digests));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${cards.length} cards in ${seconds} s beside the pages`;
}
