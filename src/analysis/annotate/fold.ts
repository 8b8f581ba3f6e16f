const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const cache = new Map<string, string>();
const CACHE_LIMIT = 100_000;

/**
 * A word as rules compare it: lower case, without accents or ligatures, apostrophes straight.
 * "Réclamé" → "reclame", "L’" → "l'". Length may differ from the input.
 */
export function fold(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = /^[a-z]*$/.test(word) ? word : foldAnew(word);
  // Bounded, so that a stream of rows does not grow memory; the common words come back at once.
  if (cache.size >= CACHE_LIMIT) cache.clear();
  // One string for all words that fold alike: maps find the very string faster than an equal one.
  const one = cache.get(folded) ?? folded;
  cache.set(folded, one);
  if (word !== folded) cache.set(word, one);
  return one;
}

function foldAnew(word: string): string {
  const folded = word.toLowerCase().replaceAll(/[’‘`´]/g, "'");
  if (!/[^\x20-\x7e]/.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæß]/g, (letter) => ligatures[letter] ?? letter);
}
