import type { Lang } from '../../model/doc.ts';
import type { Token } from '../../model/text.ts';
import type { TimeExpression } from './expression.ts';
import { grammarOf } from './grammar.ts';
import { walk } from './walk.ts';

/**
 * Finds expressions of time in a run of tokens: from left to right, none overlapping another,
 * at each token the longest reading.
 * @param tokens tokens of a Doc or of a sentence; the result's indexes are those of this array
 * @param lang language of the words
 */
export function findTimes(tokens: readonly Token[], lang: Lang): TimeExpression[] {
  const tree = grammarOf(lang);
  const found: TimeExpression[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const reading = walk(tree, tokens, first);
    if (!reading) continue;
    const last = reading.next - 1;
    if (!reading.drop) found.push({ first, last, ...reading.value });
    first = last;
  }
  return found;
}
