/** A letter with an accent, or a capital of one that may have had one. */
const ACCENT = /[ACEIOUÀ-ÿ]|\p{M}/u;

/**
 * A word in small letters with its accents; capitals that often go without theirs stay capitals,
 * so that "A" may be "à" and "REFUSE" may be "refusé".
 * @param form the same word folded
 */
export function spellingOf(surface: string, form: string): string {
  if (surface === form || !ACCENT.test(surface)) return form;
  return surface.replaceAll(/[^ACEIOU]/g, (letter) => letter.toLowerCase()).normalize('NFC');
}

/**
 * Whether a word spelt so may be one that is spelt `wanted`, accents included. An accent in one
 * place may be another one ("é" for "è"); a letter without accent is none that has one.
 * @param spelling see `spellingOf`
 * @param wanted in small letters
 * @param lenient the text is written without accents, so that only its accents speak
 */
export function isSpelt(spelling: string, wanted: string, lenient: boolean): boolean {
  if (spelling === wanted) return true;
  // "œ" for "oe" says nothing of accents.
  if (spelling.length !== wanted.length) return true;
  for (let at = 0; at < spelling.length; at++) {
    const there = spelling.charCodeAt(at);
    const letter = wanted.charCodeAt(at);
    if (there === letter) continue;
    const accent = there >= FIRST_ACCENTED;
    if (accent !== letter >= FIRST_ACCENTED && (accent || !(lenient || isCapital(there)))) {
      return false;
    }
  }
  return true;
}

const FIRST_ACCENTED = 0xc0;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const HOMOGRAPHS: ReadonlySet<string> = new Set(['a', 'ou', 'la', 'du', 'sur', 'des']);

/**
 * Whether a French word is another one with an accent ("à", "où", "là", "dû", "sûr", "dès"), which
 * is then never meant. The other way round it may be, since accents are forgotten.
 */
export function refusesAccent(word: string): boolean {
  return HOMOGRAPHS.has(word);
}

/** Of a hundred words in French a dozen have accents; whoever leaves them out still types a few. */
const FEWEST = 0.04;

/** Whether a text is written with accents. */
export function hasAccents(
  tokens: readonly { readonly form: string; readonly spelling: string; readonly word: boolean }[],
): boolean {
  let words = 0;
  let accented = 0;
  for (const { form, spelling, word } of tokens) {
    if (!word) continue;
    words++;
    if (spelling !== form && /[à-ÿ]/.test(spelling)) accented++;
  }
  return accented > 0 && accented >= FEWEST * words;
}
