import type { Classifier } from '../knowledge/classifier-schema.ts';
import type { Features } from './features.ts';

/** The tokens of a sentence that speak most for a label, at most so many, the heaviest first. */
export function tellingTokens(
  features: Features | undefined,
  { labels, weights }: Classifier,
  label: string,
  most: number,
): number[] {
  const number = labels.indexOf(label);
  const heaviest = new Map<number, number>();
  for (const [feature, token] of features?.at ?? []) {
    // What no token shows can't be pointed at.
    if (feature.startsWith('%') || feature.startsWith('#')) continue;
    const weight = weights.get(feature)?.[number] ?? 0;
    if (weight > (heaviest.get(token) ?? 0)) heaviest.set(token, weight);
  }
  return [...heaviest]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([token]) => token);
}
