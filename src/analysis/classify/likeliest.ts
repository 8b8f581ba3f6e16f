import type { Weighed } from '../knowledge/classifier-schema.ts';

/** The label for which features speak most. */
export function likeliest(features: ReadonlyMap<string, number>, learnt: Weighed): string {
  const odds = oddsOf(features, learnt);
  return learnt.labels[odds.indexOf(Math.max(...odds))] ?? '';
}

/** Log-odds of each label, in the order of the labels. */
export function oddsOf(
  features: ReadonlyMap<string, number>,
  { prior, weights }: Weighed,
): Float64Array {
  const odds = prior.slice();
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (!row) continue;
    for (let label = 0; label < row.length; label++) {
      odds[label] = (odds[label] ?? 0) + (row[label] ?? 0) * value;
    }
  }
  return odds;
}
