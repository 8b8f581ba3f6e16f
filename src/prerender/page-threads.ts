import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cases } from '../loaders/handover.ts';
import type { HandedCase } from './handed-case.ts';

/** What a thread is given at its start. */
export interface Start {
  /** Address of the bundled pages (`entry.ts`). */
  readonly bundle: string;
  /** All cases; their ids alone for pages that show one, which is handed over with the page. */
  readonly cases: Cases | readonly string[];
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
  | { readonly number: number; readonly page: ArrayBuffer }
  | { readonly number: number; readonly error: unknown };

interface Waiting {
  readonly done: (page: ArrayBuffer) => void;
  readonly fail: (reason: unknown) => void;
}

/** Renders pages in threads of their own; Astro by itself renders all on one. */
export class PageThreads {
  readonly #waiting = new Map<number, Waiting>();
  readonly #threads: { readonly worker: Worker; asked: number }[];
  #asked = 0;

  /** @param root folder of the project */
  constructor(root: string, start: Start, threads: number) {
    const file = join(root, 'src', 'prerender', 'thread.ts');
    this.#threads = Array.from({ length: threads }, () => {
      const thread = { worker: new Worker(file, { workerData: start }), asked: 0 };
      thread.worker.on('message', (told: Told) => {
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

  #answer(told: Told): void {
    const waiting = this.#waiting.get(told.number);
    this.#waiting.delete(told.number);
    if ('page' in told) waiting?.done(told.page);
    else waiting?.fail(told.error);
  }

  #fail(error: unknown): void {
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}
