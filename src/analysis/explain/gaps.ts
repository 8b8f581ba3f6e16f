import type { TimeExpression } from '../annotate/time/expression.ts';
import { sentenceAt } from '../interpret/sentence-at.ts';
import type { Story } from '../interpret/story.ts';
import type { CaseRecord, JourneyStep } from '../model/record.ts';
import { daysBetween } from './calendar.ts';

/** Longer than this between two contacts, a date without a year is rather a backward look. */
const LONGEST = 200;

/**
 * The time told between each contact and the one before it, as an ISO 8601 duration by the
 * number of the contact: "two weeks later", or the days from one date to the next. Where the
 * story does not say, there is nothing.
 */
export function gapsBetween(story: Story, { journey, toll }: CaseRecord): Record<string, string> {
  const gaps: Record<string, string> = {};
  let before: { end: number; date: string | null } = { end: 0, date: null };
  for (const step of journey) {
    const near = timesOf(story, step, before.end);
    const date = near.findLast(({ kind, iso }) => kind === 'date' && isDay(iso))?.iso ?? null;
    // As long as the whole affair, it counts from its beginning.
    const later = near.findLast(
      (time) => time.iso !== null && time.iso !== toll.elapsed?.iso && isLater(story, time),
    );
    const days = before.date && date ? daysBetween(before.date, date) : null;
    if (later?.iso && step.step > 1) gaps[step.step] = later.iso;
    else if (days !== null && days > 0 && days <= LONGEST) gaps[step.step] = `P${days}D`;
    before = { end: step.end, date };
  }
  return gaps;
}

/** Times told since the contact before, up to the end of the sentence of this one. */
function timesOf({ annotated, times }: Story, step: JourneyStep, from: number): TimeExpression[] {
  const { tokens, sentences } = annotated;
  return times.filter(({ first }) => {
    const start = tokens[first]?.start ?? 0;
    if (start < from) return false;
    const sentence = sentences[sentenceAt(sentences, first)];
    return sentence !== undefined && sentence.start < step.end;
  });
}

function isDay(iso: string | null): boolean {
  return iso !== null && /^(?:\d{4}|-)-\d\d-\d\d$/.test(iso);
}

/** "Two weeks later", and not "two weeks after the invoice", which counts from something else. */
function isLater({ annotated: { tokens }, article }: Story, time: TimeExpression): boolean {
  if (time.relation !== 'later') return false;
  const end = tokens[time.last]?.end ?? 0;
  const words = article.doc.text.slice(tokens[time.first]?.start ?? 0, end + 12);
  return /plus tard|later|lendemain/i.test(words);
}
