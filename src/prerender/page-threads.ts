import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { serializeRouteData } from 'astro/app/manifest';
import type { Cases } from '../loaders/handover.ts';
import type { HandedCase } from './handed-case.ts';
import type { HandedOver } from './handed-over.ts';

/** The page that hands over what is worked out from all cases; nothing is published there. */
export const HANDOVER = {
  url: 'http://localhost/handover.json',
  component: 'src/pages/handover.json.ts',
} as const;

/** What a thread is given at its start. */
export interface Start {
  /** Address of the bundled pages (`entry.ts`). */
  readonly bundle: string;
  /** All cases; their ids alone for pages that show one, which is handed over with the page. */
  readonly cases: Cases | readonly string[];
}

/** A route and the paths of all its pages. */
export interface RouteOfPages {
  readonly serialized: ReturnType<typeof serializeRouteData>;
  readonly pathnames: readonly string[];
}

/** What a thread that knows all cases tells at its start. */
export interface Begun extends HandedOver {
  readonly routes: readonly RouteOfPages[];
}

/** A page to render. */
export interface Page {
  readonly url: string;
  /** Of its route, from the top of the project. */
  readonly component: string;
  readonly handed?: HandedCase;
}

/** What a thread is asked: the answer carries the same number. */
export interface Task extends Page {
  readonly number: number;
}

/** What a thread tells of a page: its bytes, or what went wrong. */
export type Told =
  | Begun
  | { readonly number: number; readonly page: ArrayBuffer }
  | { readonly number: number; readonly error: unknown };

/** What pages are made of is short-lived: there is no use in much room for what is young. */
const SMALL = { maxYoungGenerationSizeMb: 24 };
/** A thread that is handed its cases keeps nothing but the pages' code and the taxonomy. */
const SMALLER = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 };

interface Waiting {
  readonly done: (page: ArrayBuffer) => void;
  readonly fail: (reason: unknown) => void;
}

/** Renders pages in threads of their own; Astro by itself renders all on one. */
export class PageThreads {
  /** Settled by the first that knows all cases; rejected when a thread fails. */
  readonly begun: Promise<Begun>;
  readonly #begin = Promise.withResolvers<Begun>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #threads: { readonly worker: Worker; asked: number }[];
  #asked = 0;

  /** @param root folder of the project */
  constructor(root: string, start: Start, threads: number) {
    const file = join(root, 'src', 'prerender', 'thread.ts');
    this.begun = this.#begin.promise;
    // Whoever asks for it hears of what went wrong.
    this.begun.catch(() => {});
    this.#threads = Array.from({ length: threads }, () => {
      const resourceLimits = 'get' in start.cases ? SMALL : SMALLER;
      const worker = new Worker(file, { workerData: start, resourceLimits });
      const thread = { worker, asked: 0 };
      thread.worker.on('message', (told: Told) => {
        if ('routes' in told) return this.#begin.resolve(told);
        thread.asked--;
        this.#answer(told);
      });
      thread.worker.once('error', (error) => this.#fail(error));
      return thread;
    });
  }

  /**
   * @returns the bytes of the page
   * @throws whatever the page or the thread throws
   */
  render(page: Page): Promise<ArrayBuffer> {
    const number = this.#asked++;
    const idle = this.#threads.reduce((a, b) => (b.asked < a.asked ? b : a));
    idle.asked++;
    return new Promise((done, fail) => {
      this.#waiting.set(number, { done, fail });
      const task: Task = { ...page, number };
      idle.worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #answer(told: Exclude<Told, Begun>): void {
    const waiting = this.#waiting.get(told.number);
    this.#waiting.delete(told.number);
    if ('page' in told) waiting?.done(told.page);
    else waiting?.fail(told.error);
  }

  #fail(error: unknown): void {
    this.#begin.reject(error);
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}
