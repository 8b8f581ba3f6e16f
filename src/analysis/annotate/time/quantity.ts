import type { Token } from '../../model/text.ts';
import { figure, readNumber } from './number.ts';
import { formAt, isGlued } from './reading.ts';
import type { Words } from './words.ts';

export interface Quantity {
  readonly next: number;
  /** Null for "quelques", "several"; of a range the upper bound. */
  readonly value: number | null;
  readonly approximate: boolean;
  readonly figures: boolean;
}

/** "3", "two and a half", "2 à 3", "5-7", "deux ou trois", "2/3", "entre 5 et 7", "quelques". */
export function readQuantity(tokens: readonly Token[], at: number, words: Words): Quantity | null {
  const form = formAt(tokens, at);
  const vague = readVague(tokens, at, words);
  if (vague) return vague;
  if (words.between.has(form)) return between(tokens, at, words);
  if (form === '½') return { next: at + 1, value: 0.5, approximate: false, figures: true };
  const slash = form.includes('/') && /^(\d{1,2})\/(\d{1,2})$/.exec(form);
  if (slash) return fraction(tokens, at, Number(slash[1]), Number(slash[2]), words);
  const number = readNumber(tokens, at, words);
  if (!number) return null;
  const half = readHalf(tokens, number.next, words);
  if (half > number.next)
    return { ...number, next: half, value: number.value + 0.5, approximate: false };
  return range(tokens, number, words);
}

function readVague(tokens: readonly Token[], at: number, words: Words): Quantity | null {
  let i = at;
  if (words.articles.has(formAt(tokens, i)) || formAt(tokens, i) === 'the') i++;
  while (words.vague.has(formAt(tokens, i)) && i < at + 3) i++;
  if (!words.vague.has(formAt(tokens, i - 1)) || i === at) return null;
  return { next: i, value: null, approximate: true, figures: false };
}

function between(tokens: readonly Token[], at: number, words: Words): Quantity | null {
  const low = readNumber(tokens, at + 1, words);
  if (
    !low ||
    !(words.and.has(formAt(tokens, low.next)) || words.to.has(formAt(tokens, low.next)))
  ) {
    return null;
  }
  const high = readNumber(tokens, low.next + 1, words);
  if (!high || high.value <= low.value) return null;
  return { ...high, approximate: false };
}

/** "3/4 d'heure", "1/2 hour", but "2/3 semaines" and "24/48h" are ranges. */
function fraction(
  tokens: readonly Token[],
  at: number,
  low: number,
  high: number,
  words: Words,
): Quantity | null {
  if (high === 0 || low >= high) return null;
  const after = formAt(tokens, at + 1);
  const one = words.of.has(after) || words.units.get(after)?.plural === false;
  if (one && high <= 4)
    return { next: at + 1, value: low / high, approximate: false, figures: true };
  return { next: at + 1, value: high, approximate: false, figures: true };
}

/** "2½", "two and a half", "2 1/2"; the index after the half. */
function readHalf(tokens: readonly Token[], at: number, words: Words): number {
  const form = formAt(tokens, at);
  if (form === '½' || form === '1/2') return at + 1;
  if (!words.and.has(form)) return at;
  const article = formAt(tokens, at + 1) === 'a' ? 2 : 1;
  const word = formAt(tokens, at + article);
  return word === 'half' || (word === '1/2' && article === 2) ? at + article + 1 : at;
}

function range(
  tokens: readonly Token[],
  low: { next: number; value: number; figures: boolean },
  words: Words,
): Quantity {
  const exact = { ...low, approximate: false };
  const link = formAt(tokens, low.next);
  const or = words.or.has(link);
  const linked = or || words.to.has(link);
  const high = readNumber(tokens, low.next + (linked ? 1 : 0), words);
  if (!high || high.value <= low.value) return exact;
  if (linked) return { ...high, approximate: or };
  // "deux trois jours": bare neighbours, in words only, so that figures side by side stay apart.
  const close = !low.figures && !high.figures && high.value <= low.value + 2;
  return close ? { ...high, approximate: true } : exact;
}

/** Two figures written after an hour: the minutes of "1h30", "1 heure 30"; null when none. */
export function minutesAfter(tokens: readonly Token[], at: number): number | null {
  const form = formAt(tokens, at);
  if (!/^[0-5]\d$/.test(form) || figure(form) === null) return null;
  if (isGlued(tokens, at)) return Number(form);
  const after = formAt(tokens, at + 1);
  return /^(?:[€$£%]|euros?|h|heures?|jours?|hours?|days?)$/.test(after) ? null : Number(form);
}

/** What may follow the minutes of an hour; a noun would be what is counted: "deux heures dix agents". */
const BEHIND_MINUTES =
  /^(?:\P{L}*|de|d'|du|a|au|en|dans|pour|avant|apres|sur|debout|et|of|on|in|at|with|before|after|and)$/u;

/** The minutes of "une heure dix", "two hours twenty", in words and by fives; null when none. */
export function spokenMinutes(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { readonly minutes: number; readonly next: number } | null {
  const number = readNumber(tokens, at, words);
  if (!number || number.figures || number.value % 5 !== 0) return null;
  if (number.value < 5 || number.value > 55) return null;
  return BEHIND_MINUTES.test(formAt(tokens, number.next))
    ? { minutes: number.value, next: number.next }
    : null;
}
