import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { Lang } from '../model/doc.ts';

/** The stem of a word, by natural's Porter stemmers: "rappellera" and "rappelé" share one. */
export function stem(word: string, lang: Lang): string {
  return lang === 'fr' ? french.stem(word) : english.stem(word);
}
