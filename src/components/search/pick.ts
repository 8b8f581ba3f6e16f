import { tellOf } from './about-finding.ts';
import type { Index } from './corpus-data.ts';
import type { WordMatches } from './find-words.ts';

interface Found {
  readonly index: Index;
  readonly words: WordMatches | null;
  /** For each finding 0 unless it matches all that is asked for, and more the more it is it. */
  readonly matches: Uint8Array;
}

/**
 * The findings of a case that answer a search, at most `limit`: those that match, first those that
 * are themselves what was chosen, then those that hold its words; of one kind and value only one.
 */
export function pickFindings(
  { index, words, matches }: Found,
  number: number,
  limit = 3,
): number[] {
  const [from, to] = [index.firstOf[number] ?? 0, index.firstOf[number + 1] ?? 0];
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const rank = (finding: number) => 100 * matches[finding]! + (words?.quoted[finding] ?? 0);
  const best = all
    .filter((finding) => matches[finding]! > 0 || (words?.quoted[finding] ?? 0) > 0)
    .sort((a, b) => rank(b) - rank(a) || a - b);
  const seen = new Set<string>();
  const picked = best.filter((finding) => {
    const own = tellOf(index, finding)[0];
    const key = own === undefined ? '' : `${own.facet} ${own.value}`;
    return !seen.has(key) && seen.add(key);
  });
  return picked.slice(0, limit);
}
