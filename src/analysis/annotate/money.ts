import type { Lang } from '../model/doc.ts';
import type { Token } from '../model/text.ts';
import { figure, readNumber } from './time/number.ts';
import type { Words } from './time/words.ts';
import { wordsEn } from './time/words-en.ts';
import { wordsFr } from './time/words-fr.ts';

/** A sum of money; `first` and `last` are token indexes, both included. */
export interface MoneyExpression {
  readonly first: number;
  readonly last: number;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Before or after the number. */
const SIGNS = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['eur', 'EUR'],
  ['usd', 'USD'],
  ['gbp', 'GBP'],
  ['chf', 'CHF'],
  ['cad', 'CAD'],
  ['aud', 'AUD'],
]);
/** Only after the number. */
const NAMES = new Map([
  ...['euro', 'euros', 'balles', 'boules', 'e'].map((name) => [name, 'EUR'] as const),
  ...['dollar', 'dollars', 'bucks', 'buck'].map((name) => [name, 'USD'] as const),
  ...['pound', 'pounds', 'quid', 'livres', 'sterling'].map((name) => [name, 'GBP'] as const),
  ...['franc', 'francs'].map((name) => [name, 'CHF'] as const),
]);
/** Pounds and *livres* are weights, too. */
const WEIGHTS = new Set(['pound', 'pounds', 'livres']);
const WEIGHING = /^(?:weigh|weight|overweight|ounce|oz$|heavy|heavier|pes[aeo]|poids)/;
/** So many tokens before a number, or behind its name, that tell that something is weighed. */
const WEIGHED = 3;
/** Hundredths. */
const SMALL = new Map([
  ...['centime', 'centimes', 'cts', 'cent', 'cents'].map((name) => [name, ''] as const),
  ...['p', 'pence'].map((name) => [name, 'GBP'] as const),
]);
const PREFIXES = new Map([
  ['us', 'USD'],
  ['ca', 'CAD'],
  ['c', 'CAD'],
  ['au', 'AUD'],
  ['a', 'AUD'],
]);
const NATIONAL = new Map([
  ['canadiens', 'CAD'],
  ['canadian', 'CAD'],
  ['suisses', 'CHF'],
  ['swiss', 'CHF'],
  ['australian', 'AUD'],
  ['us', 'USD'],
]);
/**
 * Finds sums of money, from left to right, none overlapping another.
 * @param tokens tokens of a Doc or of a sentence; the result's indexes are those of this array
 * @param lang language of the words
 */
export function findMoney(tokens: readonly Token[], lang: Lang): MoneyExpression[] {
  const words = lang === 'fr' ? wordsFr : wordsEn;
  const found: MoneyExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.form ?? '';
    if (!mayStart(form, words)) continue;
    const sum = signFirst(tokens, at) ?? numberFirst(tokens, at, words);
    if (!sum) continue;
    found.push(sum);
    at = sum.last;
  }
  return found;
}

function mayStart(form: string, words: Words): boolean {
  const code = form.charCodeAt(0);
  if ((code >= 48 && code <= 57) || SIGNS.has(form) || words.numbers.has(form)) return true;
  return form.includes('-') && words.numbers.has(form.slice(0, form.indexOf('-')));
}

function formAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.form ?? '';
}

/** "€45", "$1,200.50", "£1.5k", "US$30", "EUR 45". */
function signFirst(tokens: readonly Token[], at: number): MoneyExpression | null {
  const sign = formAt(tokens, at);
  const currency = SIGNS.get(sign);
  if (!currency) return null;
  const amount = figure(formAt(tokens, at + 1));
  // "12 €50" is read from its number.
  if (amount === null) return null;
  const prefix =
    sign === '$' && glued(tokens, at) ? PREFIXES.get(formAt(tokens, at - 1)) : undefined;
  const scale = readScale(tokens, at + 2);
  return {
    first: prefix ? at - 1 : at,
    last: scale.next - 1 + taxes(tokens, scale.next),
    amount: round(amount * scale.factor),
    currency: prefix ?? currency,
  };
}

/** "12,50 €", "trois cents euros", "30 quid", "12 €50", "150 EUR", "99 centimes". */
function numberFirst(tokens: readonly Token[], at: number, words: Words): MoneyExpression | null {
  const number = readNumber(tokens, at, words);
  if (!number) return null;
  let next = number.next;
  // "12,-"
  if (formAt(tokens, next) === ',' && formAt(tokens, next + 1) === '-') next += 2;
  const scale = readScale(tokens, next);
  next = scale.next;
  if (/^d'$|^de$/.test(formAt(tokens, next)) && scale.factor > 1) next++;
  const national = NATIONAL.get(formAt(tokens, next));
  if (national && NAMES.has(formAt(tokens, next + 1))) next++;
  const name = formAt(tokens, next);
  const currency = SIGNS.get(name) ?? NAMES.get(name);
  if (!currency) return small(tokens, at, number.value, next, words);
  if (WEIGHTS.has(name) && isWeighed(tokens, at, next)) return null;
  // "e" for € only right behind figures: "45e".
  if (name === 'e' && !(number.figures && glued(tokens, next))) return null;
  next++;
  let amount = number.value * scale.factor;
  const cents = readCents(tokens, next, words);
  amount += cents.amount;
  next = cents.next;
  const after = NATIONAL.get(formAt(tokens, next));
  if (after) next++;
  return {
    first: at,
    last: next - 1 + taxes(tokens, next),
    amount: round(amount),
    currency: after ?? national ?? currency,
  };
}

/** "It weighed six pounds", "twelve pounds overweight", "six pounds, one ounce". */
function isWeighed(tokens: readonly Token[], number: number, name: number): boolean {
  const around = [
    ...tokens.slice(Math.max(0, number - WEIGHED), number),
    ...tokens.slice(name + 1, name + 1 + WEIGHED),
  ];
  return around.some(({ form }) => WEIGHING.test(form));
}

/** "12 €50", "3 euros 20", "un euro et vingt centimes", "two pounds fifty". */
function readCents(tokens: readonly Token[], at: number, words: Words) {
  const none = { next: at, amount: 0 };
  const joined = words.and.has(formAt(tokens, at)) ? at + 1 : at;
  const cents = readNumber(tokens, joined, words);
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value)) return none;
  if (SMALL.has(formAt(tokens, cents.next)))
    return { next: cents.next + 1, amount: cents.value / 100 };
  const bare = joined === at && /^\d\d$/.test(formAt(tokens, at));
  const ends = !tokens[cents.next]?.word || glued(tokens, at);
  return bare && ends ? { next: cents.next, amount: cents.value / 100 } : none;
}

function small(
  tokens: readonly Token[],
  at: number,
  value: number,
  next: number,
  words: Words,
): MoneyExpression | null {
  const name = formAt(tokens, next);
  const currency = SMALL.get(name);
  if (currency === undefined || (name === 'p' && !glued(tokens, next))) return null;
  // "cent" is a number in French.
  if (words === wordsFr && /^cents?$/.test(name)) return null;
  const area = currency || (words === wordsFr ? 'EUR' : 'USD');
  return { first: at, last: next, amount: round(value / 100), currency: area };
}

/** "k", "mille", "thousand", "millions" after a number. */
function readScale(tokens: readonly Token[], at: number) {
  const form = formAt(tokens, at);
  if (form === 'k' && glued(tokens, at)) return { next: at + 1, factor: 1000 };
  if (/^(?:mille|thousand|grand)$/.test(form)) return { next: at + 1, factor: 1000 };
  if (/^(?:millions?)$/.test(form)) return { next: at + 1, factor: 1_000_000 };
  return { next: at, factor: 1 };
}

/** 1 when a mark of tax follows, which belongs to the price. */
function taxes(tokens: readonly Token[], at: number): number {
  return /^(?:ttc|ht)$/.test(formAt(tokens, at)) ? 1 : 0;
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
