/** Shorter words are too near to other words. */
const SHORTEST = 7;

/**
 * Finds the word that was meant where a long word is written with a letter that is not doubled
 * ("adress", "apeller") or with two inner letters in the wrong order ("serivce"). Bounded: a
 * spelling that could mean two words means none, and a word that is known is never changed.
 */
export class Misspellings {
  readonly #single = new Map<string, string | null>();
  readonly #shuffled = new Map<string, string | null>();

  /** @param words folded, as known */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (!mayBeMisspelt(word)) continue;
      note(this.#single, single(word), word);
      note(this.#shuffled, shuffled(word), word);
    }
  }

  /** The known word that an unknown one stands for, or null. */
  meant(word: string): string | null {
    if (!mayBeMisspelt(word)) return null;
    const undoubled = this.#single.get(single(word));
    if (undoubled && undoubled.length > word.length) return undoubled;
    return this.#shuffled.get(shuffled(word)) ?? null;
  }
}

function mayBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST && /^[a-z]+$/.test(word);
}

function note(words: Map<string, string | null>, key: string, word: string): void {
  words.set(key, words.has(key) ? null : word);
}

function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** First and last letter in their places, those between them in the order of the alphabet. */
function shuffled(word: string): string {
  const inner = [...word.slice(1, -1)].sort().join('');
  return `${word[0]}${inner}${word.at(-1)}`;
}
