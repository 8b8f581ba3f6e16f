import type { Lang } from '../../analysis/model/doc.ts';
import type { Vocabulary } from '../../search/catalogue.ts';
import { fold, isCommon } from '../../search/words.ts';

/**
 * What may have been meant by a query: its words that the vocabulary does not know replaced by the
 * nearest that it knows, the reader's language first. Null when there is nothing nearer.
 */
export function suggest(query: string, vocabulary: Vocabulary, own: Lang): string | null {
  const langs: Lang[] = own === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const known = langs.flatMap((lang) =>
    vocabulary[lang].map((word) => [fold(word), word] as const),
  );
  const words = new Set(known.map(([folded]) => folded));
  let changed = false;
  const better = query.replace(/\p{L}{3,}/gu, (word) => {
    const folded = fold(word);
    if (words.has(folded) || isCommon(folded)) return word;
    const near = nearest(folded, known);
    changed ||= near !== null;
    return near ?? word;
  });
  return changed && fold(better) !== fold(query) ? better : null;
}

function nearest(word: string, known: readonly (readonly [string, string])[]): string | null {
  const most = word.length <= 4 ? 1 : 2;
  let best: string | null = null;
  let least = most + 1;
  for (const [folded, written] of known) {
    if (Math.abs(folded.length - word.length) > most) continue;
    // A wrong first letter is rarer than any other slip, and hardly comes with another.
    const slip = folded.charAt(0) === word.charAt(0) ? 0 : 0.9;
    if (slip >= least) continue;
    const far = distance(word, folded, slip === 0 ? most : 1) + slip;
    if (slip > 0 && far >= 2) continue;
    if (far < least) [best, least] = [written, far];
  }
  return best;
}

/** Letters to add, leave out, change or swap with their neighbour; above `most` only that it is. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, line[j - 1]! + 1, last[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) value = Math.min(value, before[j - 2]! + 1);
      line[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, last] = [last, line];
  }
  return last[b.length]!;
}
