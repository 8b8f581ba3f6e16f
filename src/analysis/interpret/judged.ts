import { likelihood, likelyIn } from '../classify/judge.ts';
import type { Evidence } from '../model/record.ts';
import { firstWhere } from './first-where.ts';
import type { Story } from './story.ts';

/** A sentence less likely than this is not shown, unless there is none better. */
const LEAST = 0.25;

/** What speaks for a pattern in an article, and how sure it makes a reader, 0 to 1. */
export interface Weighed {
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/**
 * The clauses that are likely to tell a pattern, and how likely one of them does.
 * @param cues the clauses in which rules or words speak for it, in the order of the text
 * @returns null for a pattern that the classifier does not know
 */
export function weighSentences(
  { judgement, annotated: { sentences } }: Story,
  pattern: string,
  cues: readonly Evidence[],
): Weighed | null {
  const likely = judgement && likelyIn(judgement, `pattern/${pattern}`);
  if (!likely) return null;
  const least = Math.min(
    LEAST,
    likely.reduce((most, one) => Math.max(most, one), 0),
  );
  const evidence: Evidence[] = [];
  for (const cue of cues) {
    const at = firstWhere(sentences.length, (index) => (sentences[index]?.end ?? 0) > cue.start);
    const here = likely[at] ?? 0;
    // A clause over two sentences is quoted once.
    const again = (evidence.at(-1)?.end ?? 0) > cue.start;
    if (here > 0 && here >= least && !again) evidence.push({ ...cue, confidence: round(here) });
  }
  return { evidence, confidence: round(likelihood(likely)) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
