import type { Lang } from '../../analysis/model/doc.ts';
import type { Case } from '../list/corpus.ts';

/** Words in more cases than this, or in more than this share of their language, are common. */
const COMMON = 12;
const COMMON_SHARE = 1 / 5;
/** Uncommon words of one case that others are looked for by; bounds the work of each case. */
const LOOKED_UP = 16;
const word = /[A-Za-zÀ-ÖØ-öø-ÿŒœÆæ]{6,}/g;

/** Uncommon words of a case, each with its weight (TF-IDF), the weightiest first. */
export type Terms = ReadonlyMap<string, number>;

/**
 * The words that a case shares with few others: in at least two cases of the same language, in at
 * most a fifth of these and never in more than twelve. So a language has none until there are
 * enough cases to tell what is uncommon in it. In the order of the cases; each word has its
 * language before it, for the same letters are another word in the other language.
 */
export function termsOf(cases: readonly Case[]): Terms[] {
  const counted = cases.map(({ text }) => countWords(text));
  const spread: Record<Lang, Map<string, number>> = { fr: new Map(), en: new Map() };
  const size: Record<Lang, number> = { fr: 0, en: 0 };
  for (const [i, counts] of counted.entries()) {
    size[cases[i]?.record.lang ?? 'fr'] += 1;
    const own = spread[cases[i]?.record.lang ?? 'fr'];
    for (const term of counts.keys()) own.set(term, (own.get(term) ?? 0) + 1);
  }
  return counted.map((counts, i) => {
    const lang = cases[i]?.record.lang ?? 'fr';
    const most = Math.min(COMMON, size[lang] * COMMON_SHARE);
    const weighted: [string, number][] = [];
    for (const [term, count] of counts) {
      const among = spread[lang].get(term) ?? 0;
      if (among < 2 || among > most) continue;
      weighted.push([`${lang} ${term}`, (1 + Math.log(count)) * Math.log(size[lang] / among)]);
    }
    return new Map(weighted.sort((a, b) => b[1] - a[1]).slice(0, LOOKED_UP));
  });
}

/** Words in small letters with their number: what begins with a capital may be a name. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of text.match(word) ?? []) {
    const first = found.charCodeAt(0);
    if (first < 97 || (first > 122 && first < 223)) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}
