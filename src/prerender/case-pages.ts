import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StoredCase } from '../loaders/case-data.ts';
import type { Cases } from '../loaders/handover.ts';
import type { Neighbour } from './handed-case.ts';
import type { HandedOver } from './handed-over.ts';

/** The pages that each case has, one per language: nine of ten pages of the site. */
export const casePages = [
  ['fr', 'src/pages/cas/[id].astro'],
  ['en', 'src/pages/en/cases/[id].astro'],
] as const;

/** Where threads find what they render, and put what they write. */
export interface Places {
  /** Folder of the project. */
  readonly root: string;
  /** Address of the bundled pages (`entry.ts`). */
  readonly bundle: string;
  /** Folder of the built site. */
  readonly site: string;
}

/** What a thread is given at its start. */
export interface CaseStart extends Places {
  /** Of all cases. */
  readonly ids: readonly string[];
}

/** A case whose pages are to be written. */
export interface CaseTask {
  readonly id: string;
  readonly stored: StoredCase;
  readonly neighbours: readonly Neighbour[];
}

/** What a thread answers when it has written all pages that it was asked for, or failed to. */
export interface CasesDone {
  readonly error?: unknown;
}

/** Cases that a thread is sent at once. */
const PORTION = 8;

/** One more thread renders all other pages, and this one writes them. */
const THREADS = Math.max(1, availableParallelism() - 2);

/**
 * A thread is handed its cases and keeps nothing but the pages' code and the taxonomy. The more
 * room there is for what is short-lived, the less of it is still in use, and moved, when it is full.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 };

/**
 * Writes the pages of all cases in threads that render them, each from its case alone: handing
 * them to Astro to be written would take half as long again.
 * @param begun tells which cases are like each; the threads start before
 * @returns what was done, in words
 * @throws whatever a page or a thread throws
 */
export async function writeCasePages(
  places: Places,
  cases: Cases,
  begun: Promise<Pick<HandedOver, 'neighbours'>>,
): Promise<string> {
  const started = performance.now();
  const rest = portions(cases, begun);
  const workerData: CaseStart = { ...places, ids: [...cases.keys()] };
  const work = async () => {
    const file = join(places.root, 'src', 'prerender', 'case-thread.ts');
    const worker = new Worker(file, { workerData, resourceLimits });
    const failed = once(worker, 'error').then(([error]) => ({ error }) satisfies CasesDone);
    try {
      for await (const portion of rest) {
        const answered = once(worker, 'message').then(([done]) => done as CasesDone);
        worker.postMessage(portion);
        const { error } = await Promise.race([answered, failed]);
        if (error !== undefined) throw error;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: THREADS }, work));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${casePages.length * cases.size} pages of cases in ${seconds} s`;
}

/** The iterator is shared: each thread takes what the others have left. */
async function* portions(
  cases: Cases,
  begun: Promise<Pick<HandedOver, 'neighbours'>>,
): AsyncGenerator<readonly CaseTask[]> {
  const { neighbours } = await begun;
  const tasks = Array.from(cases, ([id, stored]): CaseTask => {
    return { id, stored, neighbours: neighbours.get(id) ?? [] };
  });
  for (let at = 0; at < tasks.length; at += PORTION) yield tasks.slice(at, at + PORTION);
}
