import type { Token } from '../../model/text.ts';
import { formAt, NOTHING, type Reading } from './reading.ts';

/** What stands for the day and the month of a date that was made unreadable. */
export const MASK = 'xx';

/** "XX/XX/XXXX", "XX/XX/2023", "XX/XX/year>": a date that nobody may know. */
export function readMasked(tokens: readonly Token[], at: number): Reading | null {
  if (formAt(tokens, at) !== MASK || formAt(tokens, at + 1) !== '/') return null;
  if (formAt(tokens, at + 2) !== MASK || formAt(tokens, at + 3) !== '/') return null;
  const year = /^(?:x{2,4}|year|\d{2}|\d{4})$/.exec(formAt(tokens, at + 4))?.[0];
  const closed = year === 'year' && formAt(tokens, at + 5) === '>';
  const next = at + (year === undefined ? 4 : closed ? 6 : 5);
  return { next, value: { ...NOTHING, kind: 'date', limit: 'on' } };
}
