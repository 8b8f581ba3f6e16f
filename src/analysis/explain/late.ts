import { sentenceAt } from '../interpret/sentence-at.ts';
import type { Story } from '../interpret/story.ts';
import type { CaseRecord, PromiseFinding } from '../model/record.ts';
import { daysBetween } from './calendar.ts';

/** How long after it was due something promised came, or had not come. */
export interface Lateness {
  /** Whole days, at least 1. */
  readonly days: number;
  /** False where no day is told on which it came: days up to the writing of the story. */
  readonly told: boolean;
}

/** Beyond this a date told with the outcome hardly belongs to the same promise. */
const LONGEST = 200;
/** What can still come after its time; a missed visit or a wrong price is not late. */
const CAN_COME = new Set(['callback', 'reply', 'refund', 'delivery', 'fix']);
const day = /^(?:\d{4}|-)-\d\d-\d\d$/;

/**
 * Lateness of the promises due on a day of the calendar, by their id: up to the date told with
 * the outcome, else up to the day on which the story was written.
 * @param written when, `YYYY-MM-DD`
 */
export function daysLate(
  story: Story,
  { promises }: CaseRecord,
  written: string,
): Record<string, Lateness> {
  const late: Record<string, Lateness> = {};
  for (const promise of promises) {
    const due = promise.deadline?.iso ?? '';
    if (!day.test(due) || !CAN_COME.has(promise.kind)) continue;
    if (promise.status !== 'broken' && promise.status !== 'kept-late') continue;
    const came = dateOfOutcome(story, promise);
    const days = daysBetween(due, came ?? written);
    if (days === null || days <= 0 || days > LONGEST) continue;
    if (came !== null || promise.status === 'broken')
      late[promise.id] = { days, told: came !== null };
  }
  return late;
}

/** A day named with the outcome and not as a new limit ("for 4 September"). */
function dateOfOutcome({ annotated, times }: Story, { outcome }: PromiseFinding): string | null {
  if (outcome === null) return null;
  const { tokens, sentences } = annotated;
  const came = times.find(({ kind, iso, first }) => {
    if (kind !== 'date' || !day.test(iso ?? '')) return false;
    const sentence = sentences[sentenceAt(sentences, first)];
    const start = tokens[first]?.start ?? 0;
    return sentence !== undefined && sentence.start <= outcome.start && outcome.start < sentence.end
      ? start >= sentence.start
      : outcome.start <= start && start < outcome.end;
  });
  return came?.iso ?? null;
}
