import type { Example } from '../../src/analysis/classify/learn-examples.ts';
import { elapsedCandidates } from '../../src/analysis/interpret/elapsed-candidates.ts';
import { elapsedByRules } from '../../src/analysis/interpret/elapsed-told.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Lang } from '../../src/analysis/model/doc.ts';
import { annotatedStories } from './promises.ts';

/** What the label of the duration of the affair is called; the others have none. */
export const ELAPSED = 'elapsed';

/** What may be the duration of the affair in annotated texts, and whether readers took it so. */
export function knownDurations(
  folder: string,
  lang: Lang,
  knowledge: Knowledge,
  real: boolean,
): Example[] {
  return annotatedStories(folder, lang, knowledge).flatMap(({ row, story }) => {
    const told = typeof row.elapsed === 'string' ? row.elapsed : row.elapsed?.iso;
    return elapsedCandidates(story, elapsedByRules(story)).map(({ duration, features }) => {
      const label = duration.iso === told ? ELAPSED : '';
      return { features, label, text: row.id, real };
    });
  });
}
