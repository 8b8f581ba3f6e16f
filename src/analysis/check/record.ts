import { cuesOf, weighPatterns } from '../interpret/patterns.ts';
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
  const weighed = weighPatterns(story);
  const cues = cuesOf(story);
  return story.taxonomy.patterns.flatMap(({ id, threshold }) => {
    const first = cues.get(id)?.find(({ rules }) => !rules.includes(CLASSIFIER));
    if (first === undefined || present.has(id)) return [];
    const strength = weighed.get(id)?.confidence ?? 0;
    if (strength >= threshold) return [];
    const values = { pattern: id, strength: String(strength), floor: String(threshold) };
    return [remark('pattern-under-floor', values, first)];
  });
}
