import type { Token } from '../../model/text.ts';
import { figure, readNumber } from './number.ts';
import { formAt, NOTHING, type Reader, type Reading } from './reading.ts';
import type { Words } from './words.ts';

/** Marks of an ordinal: "1er", "3rd". */
const ORDINAL = /^(?:er|st|nd|rd|th)$/;
/** After a day's number alone: "le 12 au matin", "by the 12th at the latest"; a noun makes it no day. */
const AFTER_DAY = new Set(
  (
    'arrive arriva au a et ou avant entre pour mais puis il elle on je ils nous vous dernier prochain matin soir ' +
    'at and or but so to for by they it i we he she from then morning last who which because'
  ).split(' '),
);
/** Words that are months only beside a proof of it: "may 3 people", "march 3 miles". */
const DOUBTFUL = new Set(['may', 'march', 'mar']);

function dated(next: number, iso: string): Reading {
  return { next, value: { ...NOTHING, kind: 'date', iso, limit: 'on' } };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function isDay(day: number | null, month = 1): day is number {
  if (day === null || !Number.isInteger(day)) return false;
  return day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Four figures of a year that a customer may name. */
function readYear(tokens: readonly Token[], at: number): string | null {
  const form = formAt(tokens, at);
  return /^(?:19[89]|20[0-9])\d$/.test(form) ? form : null;
}

function iso(day: number, month: number, year: string | null): string {
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

/** A full date in figures, a day and a month in words, with or without the year. */
export function dateReader(words: Words): Reader {
  return (tokens, at) => readFigures(tokens, at) ?? readWritten(tokens, at, words);
}

/** "12/03/2026", "12.03.26", "2026-03-12"; day first, unless only the other order can be. */
function readFigures(tokens: readonly Token[], at: number): Reading | null {
  const form = formAt(tokens, at);
  const match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(form);
  if (match) {
    const year = match[4] ?? '';
    return ordered(
      at + 1,
      Number(match[1]),
      Number(match[3]),
      year.length === 2 ? `20${year}` : year,
    );
  }
  const year = readYear(tokens, at);
  if (!year) {
    // "12-03-2026"
    const last = readYear(tokens, at + 4);
    if (!last || !dashed(tokens, at)) return null;
    return ordered(at + 5, Number(form), Number(formAt(tokens, at + 2)), last);
  }
  if (!dashed(tokens, at)) return null;
  const [month, day] = [Number(formAt(tokens, at + 2)), Number(formAt(tokens, at + 4))];
  return isDay(day, month) && month >= 1 && month <= 12
    ? dated(at + 5, iso(day, month, year))
    : null;
}

function dashed(tokens: readonly Token[], at: number): boolean {
  return formAt(tokens, at + 1) === '-' && formAt(tokens, at + 3) === '-';
}

function ordered(next: number, a: number, b: number, year: string | null): Reading | null {
  if (b >= 1 && b <= 12 && isDay(a, b)) return dated(next, iso(a, b, year));
  if (a >= 1 && a <= 12 && isDay(b, a)) return dated(next, iso(b, a, year));
  return null;
}

/** "12/03", "17.01", "28 /11": a date only where the words before it say so. */
export function readSlash(tokens: readonly Token[], at: number): Reading | null {
  const match = /^(?:(\d{1,2})\/(\d{1,2})|(\d{2})\.(\d{2}))$/.exec(formAt(tokens, at));
  if (match?.[3]) return ordered(at + 1, Number(match[3]), Number(match[4]), null);
  if (match) return ordered(at + 1, Number(match[1]), Number(match[2]), null);
  if (formAt(tokens, at + 1) !== '/') return null;
  const [a, b] = [figure(formAt(tokens, at)), figure(formAt(tokens, at + 2))];
  return a !== null && b !== null ? ordered(at + 3, a, b, null) : null;
}

/** A day's number, "12", "1er", "3rd", "douze"; its index after and whether marked as ordinal. */
function readDayNumber(tokens: readonly Token[], at: number, words: Words) {
  const number = readNumber(tokens, at, words);
  if (!number || !isDay(number.value)) return null;
  const marked = number.figures && ORDINAL.test(formAt(tokens, number.next));
  return {
    day: number.value,
    next: number.next + (marked ? 1 : 0),
    marked,
    figures: number.figures,
  };
}

/** "12 mars 2026", "3rd of March", "March the 3rd, 2026". */
function readWritten(tokens: readonly Token[], at: number, words: Words): Reading | null {
  const month = words.months.get(formAt(tokens, at));
  if (month !== undefined) return readMonthFirst(tokens, at, month, words);
  const first = readDayNumber(tokens, at, words);
  if (!first || formAt(tokens, at) === 'a' || formAt(tokens, at) === 'an') return null;
  let next = formAt(tokens, first.next) === 'of' ? first.next + 1 : first.next;
  const later = words.months.get(formAt(tokens, next));
  if (later === undefined || !isDay(first.day, later)) return null;
  next++;
  const year = yearAfter(tokens, next);
  return dated(year.next, iso(first.day, later, year.year));
}

function readMonthFirst(
  tokens: readonly Token[],
  at: number,
  month: number,
  words: Words,
): Reading | null {
  // French writes the day first.
  if (words.articles.has('-') && !words.articles.has('a')) return null;
  const the = formAt(tokens, at + 1) === 'the' ? 1 : 0;
  const day = readDayNumber(tokens, at + 1 + the, words);
  if (!day?.figures || !isDay(day.day, month)) return null;
  const year = yearAfter(tokens, day.next);
  const sure = day.marked || year.year !== null || !tokens[day.next]?.word;
  if (DOUBTFUL.has(formAt(tokens, at)) && !sure) return null;
  return dated(year.next, iso(day.day, month, year.year));
}

function yearAfter(tokens: readonly Token[], at: number) {
  const comma = formAt(tokens, at) === ',' ? 1 : 0;
  const year = readYear(tokens, at + comma);
  return { year, next: year ? at + comma + 1 : at };
}

/** "12" in "le 12", "12th" in "by the 12th": a day of the month, `---12`. */
export function dayReader(words: Words): Reader {
  return (tokens, at) => {
    const day = readDayNumber(tokens, at, words);
    if (!day?.figures || (!day.marked && words.articles.has('a'))) return null;
    const after = tokens[day.next];
    if (after?.word && !AFTER_DAY.has(after.form)) return null;
    if (after && /^[-/%:+&]$/.test(after.form)) return null;
    return dated(day.next, `---${two(day.day)}`);
  };
}

/** "mars", "mars 2026", "mi-mars": `--03`, `2026-03`. */
export function monthReader(words: Words): Reader {
  return (tokens, at) => {
    const form = formAt(tokens, at);
    const mid = /^(?:mi|mid)-(.+)$/.exec(form)?.[1];
    const month = words.months.get(mid ?? form);
    if (month === undefined) return null;
    const year = readYear(tokens, at + 1);
    const value = year ? `${year}-${two(month)}` : `--${two(month)}`;
    const read = dated(year ? at + 2 : at + 1, value);
    return { ...read, value: { ...read.value, unit: 'month', approximate: mid !== undefined } };
  };
}

/** "mi-mars", "mid-March". */
export function midMonthReader(words: Words): Reader {
  const month = monthReader(words);
  return (tokens, at) => (/^mid?-/.test(formAt(tokens, at)) ? month(tokens, at) : null);
}

/** "2026" where the words before it say that it is a year. */
export function yearReader(tokens: readonly Token[], at: number): Reading | null {
  const year = readYear(tokens, at);
  return year ? dated(at + 1, year) : null;
}

/** A weekday; `every` takes the plurals. */
export function weekdayReader(days: ReadonlyMap<string, number>): Reader {
  return (tokens, at) => {
    const day = days.get(formAt(tokens, at));
    if (day === undefined) return null;
    const value = { ...NOTHING, kind: 'weekday', iso: `-W-${day}`, limit: 'on' } as const;
    return { next: at + 1, value };
  };
}
