import { confidenceIn, cuesOf } from '../interpret/patterns.ts';
import type { Story } from '../interpret/story.ts';
import { type CaseRecord, CLASSIFIER } from '../model/record.ts';
import { type Remark, remark } from '../model/remark.ts';

/**
 * What an author should look at in the findings.
 * @param record after the review
 * @param story that the machine read
 */
export function remarksOnRecord(record: CaseRecord, story: Story): Remark[] {
  const open = record.promises.filter(
    ({ status, origin }) => status === 'unknown' && origin === 'machine',
  );
  const remarks = [
    ...open.map((promise) => remark('promise-without-outcome', { quote: promise.quote }, promise)),
    ...underFloor(record, story),
  ];
  const nothing = record.patterns.length === 0 && record.promises.length === 0;
  return nothing ? [...remarks, remark('nothing-found')] : remarks;
}

/** Patterns that a rule speaks for, though all in all not enough does. */
function underFloor(record: CaseRecord, story: Story): Remark[] {
  const present = new Set(record.patterns.map(({ pattern }) => pattern));
  return story.taxonomy.patterns.flatMap((pattern) => {
    const { id, threshold } = pattern;
    if (present.has(id)) return [];
    const strength = confidenceIn(story, pattern);
    if (strength >= threshold) return [];
    const first = cuesOf(story, id).find(({ rules }) => !rules.includes(CLASSIFIER));
    if (first === undefined) return [];
    const values = { pattern: id, strength: String(strength), floor: String(threshold) };
    return [remark('pattern-under-floor', values, first)];
  });
}
