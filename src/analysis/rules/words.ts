import { hasAccents } from '../annotate/spelling.ts';
import type { Token } from '../model/text.ts';
import { type Cell, LENGTH_MASK, phrasesFrom, type Vocabulary, type Word } from './vocabulary.ts';

/** The words of a text with their symbols, each looked up once for all who ask. */
export class Words {
  readonly vocabulary: Vocabulary;
  readonly #words: readonly Word[];
  /** Symbols of the phrases that begin at a word, however long, the shortest first. */
  readonly #phrases: readonly (readonly Cell[] | null)[];

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    const lenient = !hasAccents(tokens);
    const words = tokens.map((token) => vocabulary.of(token, lenient));
    const wordAt = (at: number): Word | undefined => words[at];
    const last = words.length - 1;
    this.#words = words;
    this.#phrases = words.map(({ phrases }, at) => phrases && phrasesFrom(at, last, wordAt));
  }

  /** What is known of a word; undefined beyond the ends of the text. */
  at(index: number): Word | undefined {
    return this.#words[index];
  }

  /** Symbols of the phrases of two or more words that begin at `at`, the shortest first. */
  allPhrases(at: number): readonly Cell[] | null {
    return this.#phrases[at] ?? null;
  }

  /** The same, of those that end by `to`. */
  phrases(at: number, to: number): readonly Cell[] | null {
    const all = this.#phrases[at];
    if (!all) return null;
    const most = to - at + 1;
    let fit = all.length;
    while (fit > 0 && ((all[fit - 1] ?? 0) & LENGTH_MASK) > most) fit--;
    if (fit === all.length) return all;
    return fit === 0 ? null : all.slice(0, fit);
  }
}
