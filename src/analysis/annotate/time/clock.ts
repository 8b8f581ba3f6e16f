import type { Token } from '../../model/text.ts';
import { readNumber } from './number.ts';
import { formAt, isGlued, NOTHING, type Reader, type Reading } from './reading.ts';
import { numbers, type Words } from './words.ts';

const FIXED = numbers('midi=12 minuit=24 noon=12 midday=12 midnight=24');
const HOUR = /^(?:h|heures?)$/;

/** Words other than numbers with which an hour of the day begins. */
export const HOUR_WORDS = [...FIXED.keys(), 'half', 'quarter'];

interface Hour {
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
  /** With minutes, "am", "o'clock" or by name: no quantity of hours can be meant. */
  readonly sure: boolean;
}

function hourIso({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function clockValue(next: number, iso: string | null, approximate = false): Reading {
  return { next, value: { ...NOTHING, kind: 'clock', iso, limit: 'on', approximate } };
}

function readHour(tokens: readonly Token[], at: number, words: Words): Hour | null {
  const form = formAt(tokens, at);
  const fixed = FIXED.get(form);
  if (fixed !== undefined) {
    const half = formAt(tokens, at + 1) === 'et' && /^demie?$/.test(formAt(tokens, at + 2));
    return { next: at + (half ? 3 : 1), hour: fixed, minute: half ? 30 : 0, sure: true };
  }
  const past = readPast(tokens, at, words);
  if (past) return past;
  const pair = /^(\d{1,2})[:.]([0-5]\d)$/.exec(form);
  if (pair) {
    const hour = { next: at + 1, hour: Number(pair[1]), minute: Number(pair[2]), sure: true };
    const half = readHalfDay(tokens, hour);
    return half ?? (form.includes(':') && hour.hour <= 24 ? hour : null);
  }
  const number = readNumber(tokens, at, words);
  if (!number || !Number.isInteger(number.value) || number.value > 24) return null;
  const hour = { next: number.next, hour: number.value, minute: 0, sure: false };
  return readHalfDay(tokens, hour) ?? readFrench(tokens, hour, number.figures);
}

/** "9 am", "9 a.m.", "9 o'clock". */
function readHalfDay(tokens: readonly Token[], hour: Hour): Hour | null {
  if (hour.hour > 12) return null;
  const form = formAt(tokens, hour.next);
  if (form === "o'clock" || form === 'oclock') return { ...hour, next: hour.next + 1, sure: true };
  let next = hour.next + 1;
  let half = form;
  if (
    (form === 'a' || form === 'p') &&
    formAt(tokens, next) === '.' &&
    formAt(tokens, next + 1) === 'm'
  ) {
    half = `${form}m`;
    next += 2;
    const dot = formAt(tokens, next) === '.' && tokens[next + 1] && isGlued(tokens, next);
    if (dot) next++;
  }
  if (half !== 'am' && half !== 'pm') return null;
  return { ...hour, next, hour: (hour.hour % 12) + (half === 'pm' ? 12 : 0), sure: true };
}

/** "14h", "14h30", "neuf heures et demie", "dix heures moins le quart". */
function readFrench(tokens: readonly Token[], hour: Hour, figures: boolean): Hour | null {
  if (!HOUR.test(formAt(tokens, hour.next))) return null;
  let next = hour.next + 1;
  const minutes = formAt(tokens, next);
  if (figures && /^[0-5]\d$/.test(minutes)) {
    return { ...hour, next: next + 1, minute: Number(minutes), sure: true };
  }
  if (minutes === 'et' && /^(?:demie?|quart)$/.test(formAt(tokens, next + 1))) {
    const minute = formAt(tokens, next + 1) === 'quart' ? 15 : 30;
    return { ...hour, next: next + 2, minute, sure: false };
  }
  if (minutes === 'moins' && formAt(tokens, next + 1) === 'le') {
    return { ...hour, next: next + 3, hour: hour.hour - 1, minute: 45, sure: true };
  }
  if (/^pile|precises?$/.test(minutes)) next++;
  return { ...hour, next };
}

const PAST = numbers('half=30 quarter=15 ten=10 twenty=20 five=5');

/** "half past nine", "quarter to six". */
function readPast(tokens: readonly Token[], at: number, words: Words): Hour | null {
  const minutes = PAST.get(formAt(tokens, at));
  const link = formAt(tokens, at + 1);
  if (minutes === undefined || (link !== 'past' && link !== 'to')) return null;
  const number = readNumber(tokens, at + 2, words);
  if (!number || number.value > 12 || number.value < 1 || (link === 'to' && minutes === 30))
    return null;
  if (words.units.has(formAt(tokens, number.next))) return null;
  const to = link === 'to';
  const hour = to ? (number.value + 11) % 12 : number.value;
  const clock = { next: number.next, hour, minute: to ? 60 - minutes : minutes, sure: true };
  return readHalfDay(tokens, clock) ?? clock;
}

/** Any hour of the day, for places where the words before it ask for one. */
export function clockReader(words: Words): Reader {
  return (tokens, at) => {
    const hour = readHour(tokens, at, words);
    return hour && hour.hour <= 24 ? clockValue(hour.next, hourIso(hour)) : null;
  };
}

/** An hour that shows as one by itself: "9am", "9:30", "14h30"; "1h30" is a quantity. */
export function sureClockReader(words: Words): Reader {
  return (tokens, at) => {
    const hour = readHour(tokens, at, words);
    if (!hour?.sure) return null;
    const french = HOUR.test(formAt(tokens, at + 1));
    if (french && (hour.hour < 7 || hour.hour > 23)) return null;
    return clockValue(hour.next, hourIso(hour));
  };
}

/** An hour of the working day, 8 to 22, where a quantity is less likely: "après 14h". */
export function dayClockReader(words: Words): Reader {
  return (tokens, at) => {
    const hour = readHour(tokens, at, words);
    if (!hour || hour.hour > 22 || hour.hour < 8) return null;
    return clockValue(hour.next, hourIso(hour));
  };
}

/** "8h et 12h", "8 à 12h", "9am to 5pm", "9h-18h": both ends of a slot. */
export function slotReader(words: Words): Reader {
  return (tokens, at) => {
    let from = readHour(tokens, at, words);
    if (!from) {
      const number = readNumber(tokens, at, words);
      if (!number?.figures || number.value > 24) return null;
      from = { next: number.next, hour: number.value, minute: 0, sure: false };
    }
    const link = formAt(tokens, from.next);
    if (!words.and.has(link) && !words.to.has(link)) return null;
    const to = readHour(tokens, from.next + 1, words);
    if (!to) return readBareSlot(tokens, at, from);
    if (to.hour > 24) return null;
    // "9 to 5pm" is morning to evening, "1 to 5pm" afternoon.
    let { hour } = from;
    if (!from.sure && to.sure && to.hour > 12 && hour + 12 < to.hour) hour += 12;
    if (hour >= to.hour) return null;
    if (!to.sure && !from.sure && (to.hour < 7 || to.hour === 24)) return null;
    return clockValue(to.next, `${hourIso({ ...from, hour })}/${hourIso(to)}`);
  };
}

const OPENS_SLOT = /^(?:between|from|entre)$/;
/** What may follow figures that count nothing. */
const AFTER_SLOT =
  /^(?:today|tomorrow|tonight|on|this|that|for|so|but|to|ce|cet|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|pour)$/;

/** "between 8 and 12", "from 11 to 2": two figures of a clock that count nothing. */
function readBareSlot(tokens: readonly Token[], at: number, from: Hour): Reading | null {
  if (!OPENS_SLOT.test(formAt(tokens, at - 1)) || from.sure) return null;
  const form = formAt(tokens, from.next + 1);
  const after = tokens[from.next + 2];
  if (!/^(?:[1-9]|1[0-2])$/.test(form) || from.hour < 1 || from.hour > 12) return null;
  if (after?.word && !AFTER_SLOT.test(formAt(tokens, from.next + 2))) return null;
  const end = Number(form);
  if (end === from.hour) return null;
  // "11 to 2" and "1 to 5" end in the afternoon, "8 to 12" at noon.
  const hour = from.hour < 7 ? from.hour + 12 : from.hour;
  const last = end < hour && end < 12 ? end + 12 : end;
  return clockValue(
    from.next + 2,
    `${hourIso({ ...from, hour })}/${hourIso({ hour: last, minute: 0 })}`,
  );
}

/** "24h/24", "7j/7", "24/7", "7 jours sur 7". */
export function roundTheClock(tokens: readonly Token[], at: number): Reading | null {
  const form = formAt(tokens, at);
  if (/^(?:24\/24|24\/7|7\/7|24\/24\/7)$/.test(form)) return clockValue(at + 1, null);
  if (!/^(?:24|48|72|7|6|5|12)$/.test(form)) return null;
  if (!/^(?:h|j|hr|hrs|heures|hours|jours|days)$/.test(formAt(tokens, at + 1))) return null;
  if (!/^(?:\/|sur|a)$/.test(formAt(tokens, at + 2))) return null;
  if (!/^(?:24|7|day)$/.test(formAt(tokens, at + 3))) return null;
  const j = /^(?:j|h|d)$/.test(formAt(tokens, at + 4)) && isGlued(tokens, at + 4) ? 5 : 4;
  return clockValue(at + j, null);
}
