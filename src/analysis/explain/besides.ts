import type { Story } from '../interpret/story.ts';
import type { CaseRecord } from '../model/record.ts';
import { gapsBetween } from './gaps.ts';
import { daysLate, type Lateness } from './late.ts';
import { takenWords } from './words.ts';

/** What a reader of one case is told besides its record. */
export interface Besides {
  /** Words that made a finding, by its fragment (`no-callback-1`). */
  readonly words: Readonly<Record<string, string>>;
  /** Time told between a contact and the one before it (ISO 8601 duration), by its number. */
  readonly gaps: Readonly<Record<string, string>>;
  /** How late promises due on a day of the calendar are, by their id. */
  readonly late: Readonly<Record<string, Lateness>>;
}

/**
 * Reads from a story what its record leaves out and its page shows.
 * @param date when the article was written, `YYYY-MM-DD`
 */
export function besidesOf(story: Story, record: CaseRecord, date: string): Besides {
  return {
    words: takenWords(story, record),
    gaps: gapsBetween(story, record),
    late: daysLate(story, record, date),
  };
}
