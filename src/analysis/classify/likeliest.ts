import type { Weighed } from '../knowledge/classifier-schema.ts';

/** The label for which features speak most. */
export function likeliest(
  features: ReadonlyMap<string, number>,
  { labels, prior, weights }: Weighed,
): string {
  const odds = prior.slice();
  for (const [name, value] of features) {
    for (const [label, weight] of weights.get(name)?.entries() ?? []) {
      odds[label] = (odds[label] ?? 0) + weight * value;
    }
  }
  return labels[odds.indexOf(Math.max(...odds))] ?? '';
}
