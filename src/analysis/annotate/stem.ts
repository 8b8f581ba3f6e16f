import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { Lang } from '../model/doc.ts';

const stems: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };
const CACHE_LIMIT = 20_000;

/** The stem of a word, by natural's Porter stemmers: "rappellera" and "rappelé" share one. */
export function stem(word: string, lang: Lang): string {
  const cache = stems[lang];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = lang === 'fr' ? french.stem(word) : english.stem(word);
  // Bounded, so that a stream of texts does not grow memory.
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, found);
  return found;
}
