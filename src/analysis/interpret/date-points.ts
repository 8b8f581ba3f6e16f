import type { TimeExpression } from '../annotate/time/expression.ts';
import { wordsEn } from '../annotate/time/words-en.ts';
import { wordsFr } from '../annotate/time/words-fr.ts';
import { hasSymbol } from '../rules/vocabulary.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Story } from './story.ts';
import { timesTouching } from './times-touching.ts';

/** How many tokens before a date tell that it is only planned. */
const REACH = 7;
/** "4/10/2025", in which either figure may be the month. */
const IN_FIGURES = /^(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})$/;
const MONTHS = { fr: wordsFr.months, en: wordsEn.months };
/** Names of months that are words, too, or numbers: a capital inside the sentence tells them. */
const ALSO_WORDS = new Set('may march mar sept sep dec jan oct jun jul apr nov'.split(' '));
const DAY_OF_MONTH = /^(?:[12]?\d|3[01])$/;
const NTH = /^(?:th|st|nd|rd)$/;
/** Dates without month or year are placed somewhere: only what lies between them counts. */
const SOME_YEAR = 2001;

/** A date that the story goes through. */
export interface Point {
  readonly time: TimeExpression;
  readonly at: number;
  /** Only the month is given. */
  readonly month: boolean;
  /** Nothing has happened on it yet, or it is long ago. */
  readonly planned: boolean;
}

/** The dates on which something happened, in the order of the text. */
export function pastPoints(story: Story): readonly Point[] {
  const past = story.times.filter((time) => !isPlanned(story, time));
  return unlessRefined(inEitherOrder(story, past));
}

/** All dates of the story, planned ones and those told by a bare month or day, too. */
export function allPoints(story: Story): readonly Point[] {
  return unlessRefined(inEitherOrder(story, withBare(story)));
}

/** "En décembre… le 8 décembre": the month by itself says no more than its day. */
function unlessRefined(points: readonly Point[]): readonly Point[] {
  const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);
  const refined = new Set(points.filter(({ month }) => !month).map(({ at }) => monthOf(at)));
  return points.filter(({ at, month }) => !month || !refined.has(monthOf(at)));
}

/**
 * The dates that the story goes through. "4/10/2025" may be in October or, in English, in April:
 * as the other dates of the article have it, else as brings them nearer to one another.
 */
function inEitherOrder(story: Story, times: readonly TimeExpression[]): Point[] {
  const points = pointsOf(story, times, false);
  if (story.article.lang !== 'en') return points;
  const { tokens } = story.annotated;
  const figures = tokens.flatMap(({ form }) => {
    const match = IN_FIGURES.exec(form);
    return match ? [match] : [];
  });
  if (figures.some(([, first]) => Number(first) > 12)) return points;
  const swapped = pointsOf(story, times, true);
  if (figures.some(([, , second]) => Number(second) > 12)) return swapped;
  return width(swapped) < width(points) ? swapped : points;
}

function width(points: readonly Point[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of points) [first, last] = [Math.min(first, at), Math.max(last, at)];
  return last - first;
}

function pointsOf(story: Story, times: readonly TimeExpression[], monthFirst: boolean): Point[] {
  const points: Point[] = [];
  let before = firstWithYear(story);
  for (const time of times) {
    if (time.kind !== 'date' && time.relation !== 'since') continue;
    const date = dateOf(story, time, monthFirst);
    if (!date) continue;
    const { year, month, day } = date;
    const at: number =
      month === null
        ? nextOn(day ?? 1, before ?? Date.UTC(SOME_YEAR, 0, day ?? 1))
        : place(year, month - 1, day ?? 1, before);
    points.push({ time, at, month: day === null, planned: isPlanned(story, time) });
    before = at;
  }
  return points;
}

interface GivenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

function dateOf(
  story: Story,
  { iso, last }: TimeExpression,
  monthFirst: boolean,
): GivenDate | null {
  const alone = /^---(\d{2})$/.exec(iso ?? '');
  if (alone) return { year: null, month: null, day: Number(alone[1]) };
  const match = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(iso ?? '');
  if (!match) return null;
  const year = match[1] === '-' ? null : Number(match[1]);
  const [month, day] = [Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  const swaps = monthFirst && IN_FIGURES.test(story.annotated.tokens[last]?.form ?? '');
  return swaps && day !== null && day <= 12
    ? { year, month: day, day: month }
    : { year, month, day };
}

/** With months by themselves ("July: nothing") and days ("it is the 27th"), in their order. */
function withBare(story: Story): TimeExpression[] {
  const bare = bareDates(story).filter(
    ({ first, last }) => timesTouching(story.times, first, last).length === 0,
  );
  return [...story.times, ...bare].sort((a, b) => a.first - b.first);
}

function bareDates(story: Story): TimeExpression[] {
  const { tokens } = story.annotated;
  const two = (figure: number | string): string => String(figure).padStart(2, '0');
  return tokens.flatMap(({ form }, at) => {
    const month = isMonth(story, at) ? MONTHS[story.language.lang].get(form) : undefined;
    if (month !== undefined) return [bareDate(at, at, `--${two(month)}`)];
    const isDay = DAY_OF_MONTH.test(form) && NTH.test(tokens[at + 1]?.form ?? '');
    return isDay && tokens[at - 1]?.form === 'the' ? [bareDate(at, at + 1, `---${two(form)}`)] : [];
  });
}

function isMonth({ annotated: { tokens }, article, language }: Story, at: number): boolean {
  const { form = '', start = 0 } = tokens[at] ?? {};
  if (!ALSO_WORDS.has(form)) return true;
  const letter = article.doc.text.charAt(start);
  return language.lang === 'en' && at > 0 && letter !== letter.toLowerCase();
}

function bareDate(first: number, last: number, iso: string): TimeExpression {
  const bare = { limit: null, unit: null, approximate: false, workingDays: false, relation: null };
  return { kind: 'date', first, last, iso, ...bare };
}

/** "Le 7 octobre… le 14 octobre 2023": the first year that is told is that of the days before it. */
function firstWithYear({ times }: Story): number | null {
  for (const { kind, iso } of times) {
    const match = kind === 'date' ? /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso ?? '') : null;
    if (match) return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1));
  }
  return null;
}

/** "Le 16" after a date: that day of its month, or of the next when it is past. */
function nextOn(day: number, before: number): number {
  const date = new Date(before);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const same = Date.UTC(year, month, day);
  return same < before ? Date.UTC(year, month + 1, day) : same;
}

/** Without a year, the year that brings the date nearest to the one told before it. */
function place(year: number | null, month: number, day: number, before: number | null): number {
  if (year !== null) return Date.UTC(year, month, day);
  const near = new Date(before ?? Date.UTC(SOME_YEAR, 0, 1)).getUTCFullYear();
  const years = before === null ? [near] : [near - 1, near, near + 1];
  const dates = years.map((one) => Date.UTC(one, month, day));
  return dates.reduce((best, one) =>
    Math.abs(one - (before ?? 0)) < Math.abs(best - (before ?? 0)) ? one : best,
  );
}

/** "Nous sommes en mai", "it is now May". */
export function isNow(story: Story, { first }: TimeExpression): boolean {
  const now = story.language.vocabulary.id('@toll-now');
  for (let at = Math.max(0, first - 4); at < first; at++) {
    if (hasSymbol(story.words.phrases(at, first - 1) ?? [], now)) return true;
    if (hasSymbol(story.words.at(at)?.cells ?? [], now)) return true;
  }
  return false;
}

/** Whether the words before a date say that nothing has happened on it yet, or long ago. */
function isPlanned(story: Story, { first, limit }: TimeExpression): boolean {
  if (limit === 'before' || limit === 'within') return true;
  const { vocabulary } = story.language;
  const [planned, standing] = [
    vocabulary.id('@toll-planned'),
    vocabulary.id('@toll-long-standing'),
  ];
  const { sentences } = story.annotated;
  const start = sentences[sentenceAt(sentences, first)]?.first ?? 0;
  for (let at = Math.max(start, first - REACH); at < first; at++) {
    const cells = story.words.at(at)?.cells ?? [];
    if (hasSymbol(cells, planned) || hasSymbol(cells, standing)) return true;
  }
  return false;
}
