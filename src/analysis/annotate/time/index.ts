import type { Lang } from '../../model/doc.ts';
import type { Token } from '../../model/text.ts';
import type { TimeExpression } from './expression.ts';

const HOURS = new Set(['h', 'heures', 'hours', 'hrs']);
const LIMITS = new Set(['sous', 'within']);

/**
 * Finds expressions of time in a run of tokens, from left to right, none overlapping another.
 * @param tokens tokens of a Doc or of a sentence; the result's indexes are those of this array
 * @param _lang language of the words
 */
export function findTimes(tokens: readonly Token[], _lang: Lang): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const number = tokens[i]?.form ?? '';
    if (!/^\d+$/.test(number) || !HOURS.has(tokens[i + 1]?.form ?? '')) continue;
    const limited = LIMITS.has(tokens[i - 1]?.form ?? '');
    found.push({
      first: limited ? i - 1 : i,
      last: i + 1,
      kind: limited ? 'deadline' : 'duration',
      iso: `PT${number}H`,
      limit: limited ? 'within' : null,
      unit: 'hour',
      approximate: false,
      workingDays: false,
      relation: null,
    });
  }
  return found;
}
