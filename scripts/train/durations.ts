import type { Example } from '../../src/analysis/classify/learn-examples.ts';
import { elapsedCandidates } from '../../src/analysis/interpret/elapsed-candidates.ts';
import { elapsedByRules } from '../../src/analysis/interpret/elapsed-told.ts';
import type { AnnotatedStory } from './stories.ts';

/** What the label of the duration of the affair is called; the others have none. */
export const ELAPSED = 'elapsed';

/** What may be the duration of the affair in annotated texts, and whether readers took it so. */
export function knownDurations(stories: readonly AnnotatedStory[]): Example[] {
  return stories.flatMap(({ row, story, real }) => {
    const told = typeof row.elapsed === 'string' ? row.elapsed : row.elapsed?.iso;
    return elapsedCandidates(story, elapsedByRules(story)).map(({ duration, features }) => {
      const label = duration.iso === told ? ELAPSED : '';
      return { features, label, text: row.id, real };
    });
  });
}
