import type { Reader } from './reading.ts';

/** What a reader's first token can be, so that it is not asked in vain. */
export interface Starts {
  readonly words: ReadonlySet<string>;
  /** Also anything that begins with a figure. */
  readonly figures?: boolean;
  /** Also words with a hyphen ("two-week"). */
  readonly compounds?: boolean;
}

export interface NamedReader {
  readonly name: string;
  readonly read: Reader;
  readonly bit: number;
}

/** The readers of a language, with one bit each; at most 31. */
export class Vocabulary {
  readonly #readers = new Map<string, NamedReader>();
  readonly #masks = new Map<string, number>();
  #figures = 0;
  #compounds = 0;

  /** Adds a reader under a name that patterns can use. */
  add(name: string, read: Reader, starts: Starts): void {
    const bit = 1 << this.#readers.size;
    this.#readers.set(name, { name, read, bit });
    for (const word of starts.words) this.#masks.set(word, (this.#masks.get(word) ?? 0) | bit);
    if (starts.figures) this.#figures |= bit;
    if (starts.compounds) this.#compounds |= bit;
  }

  /** @throws {Error} there is no reader of the name */
  reader(name: string): NamedReader {
    const reader = this.#readers.get(name);
    if (!reader) throw new Error(`No reader of the name ${name}`);
    return reader;
  }

  /** The bits of the readers that can begin with a form. */
  mask(form: string): number {
    const mask = this.#masks.get(form) ?? 0;
    const code = form.charCodeAt(0);
    if (code >= 48 && code <= 57) return mask | this.#figures;
    return form.length > 3 && form.includes('-') ? mask | this.#compounds : mask;
  }

  /** Where any of the readers in `bits` can begin. */
  starts(bits: number): Starts {
    const words = [...this.#masks].filter(([, mask]) => (mask & bits) !== 0).map(([word]) => word);
    return {
      words: new Set(words),
      figures: (this.#figures & bits) !== 0,
      compounds: (this.#compounds & bits) !== 0,
    };
  }
}
