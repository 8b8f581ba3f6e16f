import type { Case } from '../list/corpus.ts';

/** Words in more cases than this say nothing of one. */
const COMMON = 40;
/** Rare words of one case that others are looked for by; bounds the work of each case. */
const LOOKED_UP = 24;
/** A lower-case word: what begins with a capital may be a name. */
const word = /(?<![\p{L}’'-])[a-zà-öø-ÿœæ]{6,}/gu;

/** Uncommon words of a case, each with its weight (TF-IDF), the weightiest first. */
export type Terms = ReadonlyMap<string, number>;

/**
 * The words that a case shares with few others: in at least two cases of the same language, in at
 * most a quarter of all and never in more than forty. In the order of the cases.
 */
export function termsOf(cases: readonly Case[]): Terms[] {
  const counted = cases.map(countWords);
  const spread = new Map<string, number>();
  for (const counts of counted) {
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  const most = Math.max(2, Math.min(COMMON, cases.length / 4));
  return counted.map((counts) => {
    const weighted: [string, number][] = [];
    for (const [term, count] of counts) {
      const among = spread.get(term) ?? 0;
      if (among < 2 || among > most) continue;
      weighted.push([term, (1 + Math.log(count)) * Math.log(cases.length / among)]);
    }
    return new Map(weighted.sort((a, b) => b[1] - a[1]).slice(0, LOOKED_UP));
  });
}

function countWords({ text, record }: Case): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(word)) {
    // The same letters are another word in the other language.
    const term = `${record.lang} ${found}`;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
