import { known } from '../classify/features.ts';
import type { Hit } from '../detect/hit.ts';
import type { Span } from '../model/span.ts';
import { firstWhere } from './first-where.ts';
import { refersBack } from './refers-back.ts';
import type { Heard } from './senses.ts';
import type { Story } from './story.ts';

/** How much what is heard of a kind counts beside a rule or the kind that is named. */
const HEARD_SHARE = 0.33;
/** How much all words together count beside a rule. */
const WORDS_SHARE = 2;

/**
 * What the kind of a promise is told by, and how much of each: the kind that it names (`=refund`),
 * what its words say of kinds (`~refund`), those of its rules (`%refund`), and its words as stems.
 */
export function kindFeatures(
  { annotated: { tokens }, language }: Story,
  { start, end }: Span,
  heard: readonly Heard[],
  ruled: ReadonlySet<string>,
  named: string,
): Map<string, number> {
  const features = new Map([[`=${named}`, 1]]);
  for (const { sense } of heard) {
    if (!sense.kind) continue;
    const name = `~${sense.kind.id}`;
    features.set(name, (features.get(name) ?? 0) + HEARD_SHARE * sense.weight);
  }
  for (const kind of ruled) features.set(`%${kind}`, 1);
  const words = new Set<string>();
  const first = firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= start);
  for (let at = first; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
    const word = known(tokens[at], language)?.word;
    if (word) words.add(word);
  }
  const share = WORDS_SHARE / Math.sqrt(Math.max(1, words.size));
  for (const word of words) features.set(word, share);
  return features;
}

/** The kinds that the rules of a promise tell, each once; most tell none. */
export function ruledKinds(hits: readonly Hit[]): ReadonlySet<string> {
  const kinds = hits.flatMap(({ rule }) =>
    rule.value === 'any' || refersBack(rule) ? [] : [rule.value],
  );
  return new Set(kinds);
}
