import { leastShown } from '../classify/judge.ts';
import type { Evidence } from '../model/record.ts';
import { firstWhere } from './first-where.ts';
import type { Story } from './story.ts';

/** How likely an article tells a pattern; null for one that the classifier does not know. */
export function likelihoodOf({ judgement }: Story, pattern: string): number | null {
  const likely = judgement?.likely.get(`pattern/${pattern}`);
  return likely ? round(likely.inAll) : null;
}

/**
 * The clauses that are likely to tell a pattern; null for one that the classifier does not know.
 * @param cues the clauses in which rules or words speak for it, in the order of the text
 */
export function likelyEvidence(
  { judgement, annotated: { sentences } }: Story,
  pattern: string,
  cues: readonly Evidence[],
): readonly Evidence[] | null {
  const likely = judgement?.likely.get(`pattern/${pattern}`);
  if (!likely) return null;
  const least = leastShown(likely);
  const evidence: Evidence[] = [];
  for (const cue of cues) {
    let at = firstWhere(sentences.length, (index) => (sentences[index]?.end ?? 0) > cue.start);
    let here = likely.inSentences[at] ?? 0;
    // A cue over two sentences tells it in one of them.
    while ((sentences[++at]?.start ?? cue.end) < cue.end) {
      here = Math.max(here, likely.inSentences[at] ?? 0);
    }
    // A clause over two sentences is quoted once.
    const again = (evidence.at(-1)?.end ?? 0) > cue.start;
    if (here > 0 && here >= least && !again) evidence.push({ ...cue, confidence: round(here) });
  }
  return evidence;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
