import type { Token } from '../../model/text.ts';
import type { TimeUnit } from './expression.ts';
import { isoDuration } from './iso.ts';
import { readNumber } from './number.ts';
import { minutesAfter, readQuantity, spokenMinutes } from './quantity.ts';
import { formAt, isGlued, NOTHING, type Reader, type Reading, skipPhrase } from './reading.ts';
import type { Part, UnitWord, Words } from './words.ts';

const MINUTES = /^(?:mn|mins?|minutes?|m)$/;
const COARSE: readonly Part[] = ['Y', 'M', 'W', 'D', 'H', 'm', 'S'];

/** Reads quantities of time: "trois semaines", "1h30", "a good quarter of an hour". */
export function durationReader(words: Words): Reader {
  const later = wordsAfterNumber(words);
  return (tokens, at) => {
    if (words.numbers.has(formAt(tokens, at)) && !goesOn(formAt(tokens, at + 1), later))
      return null;
    const about = skipPhrase(tokens, at, words.about);
    const reading = readCompound(tokens, about, words) ?? readPhrase(tokens, about, words);
    if (!reading) return null;
    const end = skipPhrase(tokens, reading.next, words.aboutAfter);
    const approximate = reading.value.approximate || about > at || end > reading.next;
    return { next: end, value: { ...reading.value, approximate } };
  };
}

/** "un" and "a" are mostly no amount of time; what comes next shows it at once. */
function goesOn(form: string, later: ReadonlySet<string>): boolean {
  return later.has(form) || /^\d|-/.test(form);
}

/** All words that may follow a number in a quantity of time. */
function wordsAfterNumber(words: Words): ReadonlySet<string> {
  const { numbers, units, adjectives, collectives, quarters, halves, of, working } = words;
  const { vague, and, or, to, about } = words;
  const parts = [numbers.keys(), units.keys(), adjectives.keys(), collectives.keys()];
  const sets = [quarters, halves, of, working, vague, and, or, to];
  const second = [...about.values()].flat().map(([, word = '']) => word);
  return new Set([...parts, ...sets, second].flatMap((some) => [...some]));
}

/** "two-week", "24-hour": one token of letters, or number and unit joined by a hyphen. */
function readCompound(tokens: readonly Token[], at: number, words: Words): Reading | null {
  const form = formAt(tokens, at);
  const hyphen = form.lastIndexOf('-');
  if (hyphen <= 0) return null;
  const unit = words.units.get(form.slice(hyphen + 1));
  const value = words.numbers.get(form.slice(0, hyphen));
  if (!unit || value === undefined || unit.short) return null;
  return reading(at + 1, value, unit, false, false);
}

function readPhrase(tokens: readonly Token[], at: number, words: Words): Reading | null {
  let i = at;
  let value: number | null = 1;
  let approximate = false;
  let figures = false;
  // "another four weeks", "another week".
  const another = formAt(tokens, i) === 'another';
  if (another) i++;
  const quantity = readQuantity(tokens, i, words);
  if (quantity) {
    ({ value, approximate, figures } = quantity);
    i = quantity.next;
  } else if (!another && !startsBare(formAt(tokens, i), words)) return null;

  for (let step = 0; step < 3; step++, i++) {
    const vaguer = words.adjectives.get(formAt(tokens, i));
    if (vaguer === undefined) break;
    approximate ||= vaguer;
  }
  const part = readFraction(tokens, i, words);
  if (part) {
    i = part.next;
    if (value !== null) value *= part.factor;
  }
  const collective = words.collectives.get(formAt(tokens, i));
  if (collective !== undefined && value !== null) {
    i++;
    if (words.of.has(formAt(tokens, i))) i++;
    value *= collective;
    approximate ||= collective !== 2 && collective !== 12;
  }
  while (words.adjectives.has(formAt(tokens, i))) i++;
  let workingDays = false;
  if (words.working.has(formAt(tokens, i))) {
    workingDays = true;
    i++;
  }
  if (figures && formAt(tokens, i) === '-' && isGlued(tokens, i)) i++;
  const unit = words.units.get(formAt(tokens, i));
  if (!unit || (unit.short && !figures)) return null;
  return finish(tokens, i + 1, { value, approximate, workingDays, unit }, words);
}

/** "half an hour", "couple of days", "half-an-hour": no number comes first. */
function startsBare(form: string, words: Words): boolean {
  return words.halves.has(form) || words.collectives.has(form) || form.startsWith('half-');
}

interface Found {
  readonly value: number | null;
  readonly approximate: boolean;
  readonly workingDays: boolean;
  readonly unit: UnitWord;
}

/** "demi", "quart d'", "half an", "quarter of an", "quarters of an": what is before the unit. */
function readFraction(tokens: readonly Token[], at: number, words: Words) {
  const form = formAt(tokens, at);
  let factor = 0;
  if (words.quarters.has(form)) factor = 0.25;
  else if (words.halves.has(form)) factor = 0.5;
  else if (!words.of.has(form) || !/^\d\/\d$|^½$/.test(formAt(tokens, at - 1))) return null;
  let next = factor ? at + 1 : at;
  if (words.of.has(formAt(tokens, next))) next++;
  if (words.articles.has(formAt(tokens, next))) next++;
  const unit = words.units.get(formAt(tokens, next));
  if (!unit || unit.short) return null;
  return { next, factor: factor || 1 };
}

/** What may follow a unit: halves, minutes, a finer unit, "ouvrés". */
function finish(tokens: readonly Token[], at: number, found: Found, words: Words): Reading {
  const { unit, approximate } = found;
  let { workingDays } = found;
  let i = at;
  const parts: [number, Part][] = [];
  let value = found.value;
  if (value !== null) {
    const more = readMore(tokens, i, unit, words);
    i = more.next;
    value += more.add;
    parts.push([value * unit.factor, unit.part], ...more.parts);
  }
  if (words.working.has(formAt(tokens, i)) && formAt(tokens, i).startsWith('ouv')) {
    workingDays = true;
    i++;
  }
  if (/^(?:entier|entiers|entiere|entieres|pleins?|pleines?)$/.test(formAt(tokens, i))) i++;
  const iso = value === null ? null : isoDuration(parts);
  return { next: i, value: { ...NOTHING, iso, unit: unit.unit, approximate, workingDays } };
}

function readMore(tokens: readonly Token[], at: number, unit: UnitWord, words: Words) {
  const none = { next: at, add: 0, parts: [] as [number, Part][] };
  if (unit.part === 'H') {
    const minutes = minutesAfter(tokens, at);
    if (minutes !== null) {
      const next = at + (MINUTES.test(formAt(tokens, at + 1)) ? 2 : 1);
      return { ...none, next, parts: [[minutes, 'm']] as [number, Part][] };
    }
    const spoken = spokenMinutes(tokens, at, words);
    if (spoken) {
      return { ...none, next: spoken.next, parts: [[spoken.minutes, 'm']] as [number, Part][] };
    }
  }
  const joined = words.and.has(formAt(tokens, at));
  let i = joined ? at + 1 : at;
  if (joined) {
    const article = formAt(tokens, i) === 'a' ? i + 1 : i;
    if (words.halves.has(formAt(tokens, article))) return { ...none, next: article + 1, add: 0.5 };
    if (unit.part === 'H' && words.quarters.has(formAt(tokens, article))) {
      return { ...none, next: article + 1, add: 0.25 };
    }
  } else if (formAt(tokens, i) === ',') i++;
  if (
    unit.part === 'H' &&
    /^trois$/.test(formAt(tokens, i)) &&
    formAt(tokens, i + 1) === 'quarts'
  ) {
    return { ...none, next: i + 2, add: 0.75 };
  }
  const number = readNumber(tokens, i, words);
  const finer = number ? words.units.get(formAt(tokens, number.next)) : undefined;
  if (!number || !finer || (finer.short && !number.figures)) return none;
  if (COARSE.indexOf(finer.part) <= COARSE.indexOf(unit.part)) return none;
  return {
    next: number.next + 1,
    add: 0,
    parts: [[number.value * finer.factor, finer.part]] as [number, Part][],
  };
}

function reading(
  next: number,
  value: number,
  unit: UnitWord,
  approximate: boolean,
  workingDays: boolean,
): Reading {
  const iso = isoDuration([[value * unit.factor, unit.part]]);
  return { next, value: { ...NOTHING, iso, unit: unit.unit, approximate, workingDays } };
}

/** A bare unit: "semaine", "weeks"; its ISO form is one of it, or null for several. */
export function unitReader(words: Words, plural: boolean): Reader {
  return (tokens, at) => {
    const word = words.units.get(formAt(tokens, at));
    if (!word || word.short || (plural ? !word.plural : word.plural && word.part !== 'M'))
      return null;
    if (!plural) return reading(at + 1, 1, word, false, false);
    const unit: TimeUnit | null = word.unit;
    return { next: at + 1, value: { ...NOTHING, unit, approximate: true } };
  };
}
