import { oddsOf } from '../classify/likeliest.ts';
import type { Duration } from '../model/record.ts';
import { elapsedCandidates } from './elapsed-candidates.ts';
import { elapsedByRules } from './elapsed-told.ts';
import type { Story } from './story.ts';

/** From so likely on a duration is told of the affair. */
const LIKELY = 0.25;
/** What rules find gives way to what is so much likelier. */
const LIKELIER = 1.5;
/** What is told in fewer words is no story: nothing tells where it begins and ends. */
const SHORTEST = 40;

/**
 * How long the affair lasted: what rules find, unless something else is likelier by what was
 * learnt, and what is likely where they find nothing.
 */
export function findElapsed(story: Story): Duration | null {
  const ruled = elapsedByRules(story);
  const learnt = story.language.classifier?.elapsed;
  if (!learnt || story.annotated.tokens.length < SHORTEST) return ruled;
  let [best, own] = [{ duration: ruled, chance: 0 }, 0];
  for (const { duration, features } of elapsedCandidates(story, ruled)) {
    const chance = 1 / (1 + Math.exp(-(oddsOf(features, learnt)[0] ?? 0)));
    if (duration.iso === ruled?.iso) own = chance;
    if (chance > best.chance) best = { duration, chance };
  }
  if (ruled && best.chance < LIKELIER * own) return ruled;
  return best.chance >= LIKELY ? best.duration : null;
}
