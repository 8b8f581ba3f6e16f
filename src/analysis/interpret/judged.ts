import { likelihood, likelyAt } from '../classify/judge.ts';
import type { Evidence } from '../model/record.ts';
import { overlap, type Span } from '../model/span.ts';
import type { Story } from './story.ts';

/** A sentence less likely than this is not shown, unless there is none better. */
const LEAST = 0.15;

/** What speaks for a pattern in an article, and how sure it makes a reader, 0 to 1. */
export interface Weighed {
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/**
 * The sentences that are likely to tell a pattern, and how likely one of them does.
 * @param cues the clauses in which rules or words speak for it
 * @returns null for a pattern that the classifier does not know
 */
export function weighSentences(
  { judgement, annotated }: Story,
  pattern: string,
  cues: readonly Evidence[],
): Weighed | null {
  const label = `pattern/${pattern}`;
  if (!judgement?.classifier.labels.includes(label)) return null;
  const likely = annotated.sentences.map(({ index }) => likelyAt(judgement, index, label));
  const best = likely.reduce((most, one) => Math.max(most, one), 0);
  const evidence = annotated.sentences.flatMap((sentence) => {
    const here = likely[sentence.index] ?? 0;
    if (here === 0 || here < Math.min(LEAST, best)) return [];
    const own = cues.filter((cue) => overlap(cue, sentence) > 0);
    return own.map((cue) => ({ ...cue, confidence: round(here) }));
  });
  return { evidence: apart(evidence), confidence: round(likelihood(likely)) };
}

/** A clause over two sentences is quoted once. */
function apart<T extends Span>(spans: readonly T[]): T[] {
  return spans.filter((span, at) => !spans.slice(0, at).some((one) => overlap(one, span) > 0));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
