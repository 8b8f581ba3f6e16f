import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { keepOnly, makeFolder } from '../io/cards.ts';
import { digestOfFolders } from '../io/digest.ts';
import type { Card } from './card.ts';
import { onCards } from './handover.ts';
import type { Task } from './thread.ts';

/** Cards that a thread is sent at once. */
const PORTION = 16;

/** Fewer are drawn sooner than a second thread has started. */
const MANY = 100;

/**
 * Draws the cards that pages are shared with to `/cards/`, in threads of their own while the pages
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
 * @param root folder of the project
 * @param folder of the pictures
 * @throws whatever a thread throws
 */
async function drawCards(cards: readonly Card[], root: string, folder: string): Promise<string> {
  const started = performance.now();
  const kept = join(root, '.cache', 'cards');
  makeFolder(folder);
  makeFolder(kept);
  const making = digestOfFolders([join(root, 'src', 'cards')], '.ts');
  const task: Task = { folder, kept, making };
  const digests = new Set<string>();
  const rest = portions(cards);
  const work = async () => {
    const worker = new Worker(join(root, 'src', 'cards', 'thread.ts'), { workerData: task });
    try {
      for (const portion of rest) {
        worker.postMessage(portion);
        const [answer] = (await once(worker, 'message')) as [string[]];
        for (const name of answer) digests.add(name);
      }
    } finally {
      await worker.terminate();
    }
  };
  // The pages and the search index are at work on two others.
  const threads = cards.length < MANY ? 1 : Math.max(1, availableParallelism() - 2);
  await Promise.all(Array.from({ length: threads }, work));
  keepOnly(kept, digests);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${cards.length} cards in ${seconds} s beside the pages`;
}

/** The iterator is shared: each thread takes what the others have left. */
function* portions(cards: readonly Card[]): Generator<readonly Card[]> {
  for (let at = 0; at < cards.length; at += PORTION) yield cards.slice(at, at + PORTION);
}
