import type { Writable } from 'node:stream';

const WIDTH = 24;
const EVERY_MS = 100;
const EVERY_ROWS = 500;

/** How far a long input has been read: a bar at a terminal, elsewhere a line now and then. */
export class Progress {
  readonly #stream: Writable;
  readonly #terminal: boolean;
  readonly #name: string;
  #drawn = 0;
  #shown = false;

  /** @param name what is being read */
  constructor(stream: Writable, name: string) {
    this.#stream = stream;
    this.#terminal = 'isTTY' in stream && stream.isTTY === true;
    this.#name = name;
  }

  /**
   * @param share of the input that has been read, 0 to 1
   * @param rows read
   * @param done what has come of them, in words
   */
  tell(share: number, rows: number, done: string): void {
    if (!this.#terminal) {
      if (rows % EVERY_ROWS === 0)
        this.#stream.write(`${this.#name}: ${rows} rows read, ${done}\n`);
      return;
    }
    const now = performance.now();
    if (now - this.#drawn < EVERY_MS) return;
    this.#drawn = now;
    const full = Math.round(Math.min(1, share) * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    this.#stream.write(`\r\x1b[K${bar} ${Math.round(share * 100)} %  ${rows} rows, ${done}`);
    this.#shown = true;
  }

  /** Takes the bar away, because a line is about to be written or the input has ended. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\x1b[K');
    this.#shown = false;
  }
}
