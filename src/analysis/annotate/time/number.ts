import type { Token } from '../../model/text.ts';
import type { Words } from './words.ts';

export interface Numeral {
  readonly next: number;
  readonly value: number;
  /** Written in figures. */
  readonly figures: boolean;
}

/** "1200", "1 200,50", "1,200.50", "1.200" (thousands), "2,5" → the number; null otherwise. */
export function figure(form: string): number | null {
  const code = form.charCodeAt(0);
  if (!(code >= 48 && code <= 57)) return null;
  if (/^\d+$/.test(form)) return Number(form);
  const grouped = /^([1-9]\d{0,2}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(form);
  if (grouped) return Number(`${grouped[1]?.replaceAll(/[.,]/g, '')}.${grouped[2] ?? 0}`);
  return /^\d+[.,]\d+$/.test(form) ? Number(form.replace(',', '.')) : null;
}

/** A number in figures or words ("dix-sept", "vingt et un", "one hundred and twenty") at a token. */
export function readNumber(tokens: readonly Token[], at: number, words: Words): Numeral | null {
  const first = tokens[at]?.form ?? '';
  const value = figure(first);
  if (value !== null) return { next: at + 1, value, figures: true };
  const small = words.numbers.get(first);
  if (small === undefined && !first.includes('-')) return null;
  // By far the commonest: one word ("un", "trois") and no other number after it.
  const second = tokens[at + 1]?.form ?? '';
  if (small !== undefined && small < 20 && !words.numbers.has(second)) {
    return { next: at + 1, value: small, figures: false };
  }
  let total = 0;
  let current = -1;
  let next = at;
  for (let i = at; i < at + 8; i++) {
    const form = tokens[i]?.form ?? '';
    if (words.and.has(form) && current >= 20) {
      if (joinable(current, words.numbers.get(tokens[i + 1]?.form ?? ''), form)) continue;
      break;
    }
    const parts = form.includes('-') ? form.split('-') : [form];
    let sum = current;
    let all = total;
    let fits = true;
    for (const part of parts) {
      const small = words.numbers.get(part);
      if (small === undefined) {
        fits = part === 'et' && parts.length > 1;
        if (!fits) break;
        continue;
      }
      if (small === 1000) {
        all += Math.max(1, sum) * 1000;
        sum = 0;
      } else if (!composable(sum, small)) {
        fits = false;
        break;
      } else sum = compose(sum, small);
    }
    if (!fits) break;
    current = sum;
    total = all;
    next = i + 1;
  }
  return next > at && current >= 0 ? { next, value: total + current, figures: false } : null;
}

function composable(sum: number, small: number): boolean {
  if (sum <= 0) return true;
  if (small === 100) return sum < 100;
  if (small === 20 && sum % 100 === 4) return true;
  const tail = sum % 100;
  if (tail === 0) return true;
  if (tail === 10) return small >= 7 && small <= 9;
  return tail >= 20 && tail % 10 === 0 && small < 20 && (small < 10 || tail === 60 || tail === 80);
}

function compose(sum: number, small: number): number {
  if (sum < 0) return small;
  if (small === 100) return Math.max(1, sum) * 100;
  return small === 20 && sum % 100 === 4 ? sum + 76 : sum + small;
}

/** "vingt et un", "soixante et onze"; "a hundred and twenty". */
function joinable(sum: number, small: number | undefined, and: string): boolean {
  if (small === undefined) return false;
  if (and === 'et') return sum % 10 === 0 && (small === 1 || small === 11) && sum % 100 !== 0;
  return sum % 100 === 0 && small < 100;
}
