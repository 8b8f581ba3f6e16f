export type Strength = 'sure' | 'likely' | 'provisional';

/**
 * Confidence (0 to 1) as a word a reader can use.
 * @param uncertain the pattern as such is not found reliably, whatever speaks for this finding
 */
export function strengthOf(confidence: number, uncertain = false): Strength {
  if (uncertain) return 'provisional';
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'provisional';
}
