import type { Lang } from '../model/doc.ts';
import type { Token } from '../model/text.ts';

/** A sum of money; `first` and `last` are token indexes, both included. */
export interface MoneyExpression {
  readonly first: number;
  readonly last: number;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * Finds sums of money, from left to right, none overlapping another.
 * @param tokens tokens of a Doc or of a sentence; the result's indexes are those of this array
 * @param _lang language of the words
 */
export function findMoney(tokens: readonly Token[], _lang: Lang): MoneyExpression[] {
  const found: MoneyExpression[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const number = tokens[i]?.form ?? '';
    const sign = tokens[i + 1]?.form ?? '';
    if (!/^\d+(?:,\d{1,2})?$/.test(number) || !/^(?:€|euros?)$/.test(sign)) continue;
    const amount = Number(number.replace(',', '.'));
    found.push({ first: i, last: i + 1, amount, currency: 'EUR' });
  }
  return found;
}
