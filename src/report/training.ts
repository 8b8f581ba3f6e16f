import { likelihood } from '../analysis/classify/judge.ts';

/** What is known and what was judged of a sentence, by label. */
export interface Told {
  readonly tells: Uint8Array;
  readonly strengths: Float64Array;
  readonly probability: Float64Array;
}

const THRESHOLDS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
/** Strength from which rules alone reported a label. */
const BY_RULES = 0.5;

/** Agreement with readers by threshold, of rules alone and of words and rules together; a table. */
export function agreementTable(
  texts: readonly (readonly Told[])[],
  labels: readonly string[],
): string {
  const rules = agreement(texts, labels, (sentence) => sentence.strengths, BY_RULES);
  const lines = [line('rules alone', rules)];
  for (const threshold of THRESHOLDS) {
    const both = agreement(texts, labels, (sentence) => sentence.probability, threshold);
    lines.push(line(`words and rules at ${threshold.toFixed(2)}`, both));
  }
  return lines.join('\n');
}

function agreement(
  texts: readonly (readonly Told[])[],
  labels: readonly string[],
  likely: (sentence: Told) => Float64Array,
  threshold: number,
) {
  const count = { both: 0, found: 0, told: 0 };
  for (const sentences of texts) {
    for (let label = 0; label < labels.length; label++) {
      const chances = sentences.map((one) => likely(one)[label] ?? 0);
      const found = likelihood(chances) >= threshold;
      const told = sentences.some(({ tells }) => tells[label] === 1);
      if (found) count.found++;
      if (told) count.told++;
      if (found && told) count.both++;
    }
  }
  return count;
}

function line(name: string, { both, found, told }: { both: number; found: number; told: number }) {
  const shares = { precision: both / found, recall: both / told, F1: (2 * both) / (found + told) };
  const cells = Object.entries(shares).map(([key, share]) => `${key} ${share.toFixed(3)}`);
  return `  ${name.padEnd(26)} ${cells.join('  ')}`;
}
