import type { Language } from '../knowledge/language.ts';
import type { Token } from '../model/text.ts';
import { known, shareOf } from './features.ts';

/** What the kind counts that the lexicon names, beside a promise of one word. */
const NAMED = 0.8;
/** And each kind that a rule tells. */
const RULED = 0.5;

/** For each kind of promise what speaks for it: log-odds by feature. */
export type Kinds = Readonly<
  Record<string, { readonly prior: number; readonly features: Readonly<Record<string, number>> }>
>;

/**
 * What the kind of a promise is judged by: its stems (`rembours`), the kind that its words name in
 * the lexicon (`=refund`) and those that rules tell (`%refund`), each with what it counts.
 * @param tokens of the promise
 */
export function kindFeatures(
  tokens: readonly Token[],
  language: Language,
  named: string,
  ruled: Iterable<string>,
): ReadonlyMap<string, number> {
  const words = new Set(tokens.flatMap((token) => known(token, language)?.word ?? []));
  const share = shareOf(words.size);
  const features = new Map([...words].map((word) => [word, share]));
  features.set(`=${named}`, NAMED);
  for (const kind of ruled) features.set(`%${kind}`, RULED);
  return features;
}

/** The kind that most speaks for; null where nothing was learnt of kinds. */
export function likeliestKind(features: ReadonlyMap<string, number>, kinds: Kinds): string | null {
  let best: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [kind, { prior, features: weights }] of Object.entries(kinds)) {
    let odds = prior;
    for (const [name, count] of features) odds += count * (weights[name] ?? 0);
    if (odds > most) [best, most] = [kind, odds];
  }
  return best;
}
