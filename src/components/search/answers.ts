import type { Lang } from '../../analysis/model/doc.ts';
import { fold, stem, tellingWords, wordsOf } from '../../search/words.ts';

/** What the query's longer words begin with, whatever their endings: at least three letters. */
function words(query: string): string[] {
  const found = fold(query).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return found.map((word) => {
    const lengths = [Math.ceil((word.length * 2) / 3), stem(word, 'fr').length];
    return word.slice(0, Math.max(3, Math.min(...lengths, stem(word, 'en').length)));
  });
}

/** Whether a text has every telling word of a query, in any form; the last may be unfinished. */
export function holdsAll(text: string, query: string, lang: Lang): boolean {
  const own = [...new Set(wordsOf(text))];
  return tellingWords(query).every((word) => {
    const key = stem(word, lang);
    return own.some((other) => {
      if (other.startsWith(key)) return true;
      const shared = stem(other, lang);
      return shared === key || (shared.length >= 5 && word.startsWith(shared));
    });
  });
}

/** Whether a text holds a longer word of a query, whatever its ending; all do if it has none. */
export function answers(quote: string, query: string): boolean {
  const stems = words(query);
  if (stems.length === 0) return true;
  const own = fold(quote).match(/[\p{L}\p{N}]+/gu) ?? [];
  return stems.some((stem) => own.some((word) => word.startsWith(stem)));
}
