import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { serializeRouteData } from 'astro/app/manifest';
import type { Cases } from '../loaders/handover.ts';
import type { Places } from './case-pages.ts';
import type { HandedOver } from './handed-over.ts';

/** The page that hands over what is worked out from all cases; nothing is published there. */
export const HANDOVER = {
  url: 'http://localhost/handover.json',
  component: 'src/pages/handover.json.ts',
} as const;

/** A route and the paths of all its pages. */
export interface RouteOfPages {
  readonly serialized: ReturnType<typeof serializeRouteData>;
  readonly pathnames: readonly string[];
}

/** What the thread tells when it has read all cases. */
export interface Begun extends HandedOver {
  readonly routes: readonly RouteOfPages[];
}

/** A page to render. */
export interface Page {
  readonly url: string;
  /** Of its route, from the top of the project. */
  readonly component: string;
}

/** What the thread is sent: all cases, then pages; the answer to a page carries its number. */
export type Task = { readonly cases: Cases } | (Page & { readonly number: number });

/** What the thread tells of a page: its bytes, or what went wrong. */
export type Told =
  | Begun
  | { readonly number: number; readonly page: ArrayBuffer }
  | { readonly number: number; readonly error: unknown };

/** What pages are made of is short-lived: there is no use in much room for what is young. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

interface Waiting {
  readonly done: (page: ArrayBuffer) => void;
  readonly fail: (reason: unknown) => void;
}

/** Renders pages in a thread that knows all cases; it loads them while the cases are made. */
export class PageThread {
  readonly #begun = Promise.withResolvers<Begun>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #worker: Worker;
  #asked = 0;

  /** @param places of the project and its bundled pages */
  constructor(places: Pick<Places, 'root' | 'bundle'>) {
    const file = join(places.root, 'src', 'prerender', 'thread.ts');
    // Whoever asks for it hears of what went wrong.
    this.#begun.promise.catch(() => {});
    this.#worker = new Worker(file, { workerData: places, resourceLimits });
    this.#worker.on('message', (told: Told) => {
      if ('routes' in told) this.#begun.resolve(told);
      else this.#answer(told);
    });
    this.#worker.once('error', (error) => this.#fail(error));
  }

  /**
   * Has the thread read all cases.
   * @throws whatever the thread throws
   */
  begin(cases: Cases): Promise<Begun> {
    this.#send({ cases });
    return this.#begun.promise;
  }

  /**
   * @returns the bytes of the page
   * @throws whatever the page or the thread throws
   */
  render(page: Page): Promise<ArrayBuffer> {
    const number = this.#asked++;
    return new Promise((done, fail) => {
      this.#waiting.set(number, { done, fail });
      this.#send({ ...page, number });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(task: Task): void {
    this.#worker.postMessage(task);
  }

  #answer(told: Exclude<Told, Begun>): void {
    const waiting = this.#waiting.get(told.number);
    this.#waiting.delete(told.number);
    if ('page' in told) waiting?.done(told.page);
    else waiting?.fail(told.error);
  }

  #fail(error: unknown): void {
    this.#begun.reject(error);
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}
