import type { Lang } from '../analysis/model/doc.ts';
import { fold, isCommon, stem } from './words.ts';

/** Characters of words in a file. */
const fileSize = 24_000;
/** Words that a suggestion is chosen from; rarer ones are left out. */
const vocabularySize = 8_000;
const word = /[\p{L}\p{N}]{2,}/gu;

interface Entry {
  readonly findings: number[];
  readonly cases: number[];
  lastFinding: number;
  lastCase: number;
}

/** What is known of a word as it is written. */
interface Written {
  readonly entry: Entry | null;
  count: number;
}

/** Which findings and which cases have a word, in one language. */
export class WordIndex {
  readonly #lang: Lang;
  readonly #entries = new Map<string, Entry>();
  /** Each written word is folded and stemmed once only. */
  readonly #written = new Map<string, Written>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Numbers must come in ascending order. */
  addFinding(number: number, quote: string): void {
    for (const entry of this.#entriesOf(quote)) {
      if (entry.lastFinding === number) continue;
      entry.findings.push(number - Math.max(0, entry.lastFinding));
      entry.lastFinding = number;
    }
  }

  /** Numbers must come in ascending order. */
  addCase(number: number, text: string): void {
    for (const entry of this.#entriesOf(text)) {
      if (entry.lastCase === number) continue;
      entry.cases.push(number - Math.max(0, entry.lastCase));
      entry.lastCase = number;
    }
  }

  /** Words that are only suggested. */
  addWords(text: string): void {
    for (const _ of this.#entriesOf(text));
  }

  /** The files in the order of the alphabet: the first word of each, and its text. */
  files(): [first: string, text: string][] {
    const files: [first: string, text: string][] = [];
    let part: Record<string, [number[], number[]]> = {};
    let [first, size] = ['', 0];
    const close = () => {
      if (size > 0) files.push([first, JSON.stringify(part)]);
      [part, size] = [{}, 0];
    };
    const sorted = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, { findings, cases }] of sorted) {
      if (findings.length + cases.length === 0) continue;
      if (size === 0) first = key;
      part[key] = [findings, cases];
      size += key.length + 2.5 * (findings.length + cases.length) + 8;
      if (size > fileSize) close();
    }
    close();
    return files;
  }

  /** The words of four letters and more as they are written, most frequent first. */
  vocabulary(): string[] {
    return [...this.#written]
      .filter(([text, { entry }]) => entry !== null && /^\p{L}{4,}$/u.test(text))
      .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
      .slice(0, vocabularySize)
      .map(([text]) => text);
  }

  *#entriesOf(text: string): Iterable<Entry> {
    for (const [written] of text.toLowerCase().matchAll(word)) {
      let known = this.#written.get(written);
      if (known === undefined) {
        known = { entry: this.#entryOf(written), count: 0 };
        this.#written.set(written, known);
      }
      known.count += 1;
      if (known.entry !== null) yield known.entry;
    }
  }

  #entryOf(written: string): Entry | null {
    const folded = fold(written);
    if (isCommon(folded)) return null;
    const key = stem(folded, this.#lang);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { findings: [], cases: [], lastFinding: -1, lastCase: -1 };
      this.#entries.set(key, entry);
    }
    return entry;
  }
}
