export type Strength = 'sure' | 'likely' | 'provisional';

/** Confidence (0 to 1) as a word a reader can use. */
export function strengthOf(confidence: number): Strength {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'provisional';
}
