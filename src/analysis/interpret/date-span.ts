import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Duration } from '../model/record.ts';
import { hasSymbol } from '../rules/vocabulary.ts';
import { quoteAt } from './clause.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Story } from './story.ts';

const DAY = 86_400_000;
const SHORTEST = 4; // days
const LONGEST = 365 * 3; // days
/** Up to here a span is told in days, beyond it in months. */
const IN_DAYS = 45;
const AT_THE_END = new Set(['fin', 'end', 'late']);
const TO_THE_END = 27; // days
/** Dates, with their day, by which a story is told. */
const MANY = 6;
/** How many tokens before a date tell that it is only planned. */
const REACH = 7;
/** "4/10/2025", in which either figure may be the month. */
const IN_FIGURES = /^(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})$/;

/** A date that the story goes through. */
interface Point {
  readonly time: TimeExpression;
  readonly at: number;
  /** Only the month is given. */
  readonly month: boolean;
}

/**
 * From the first to the last date on which something happened, or null without two of them.
 * `opens` is the token at which the first date is told.
 */
export function spanOfDates(story: Story): { duration: Duration; opens: number } | null {
  const all = unlessRefined(inEitherOrder(story));
  const now = all.findLast((point) => isNow(story, point.time));
  // What is told after "today, April 3" is still to come.
  const past = now ? all.filter(({ at }) => at <= now.at) : all;
  const exact = past.filter(({ month }) => !month);
  // A story told by its dates begins and ends with them, whatever months it names in passing.
  const points = exact.length >= MANY && !now?.month ? exact : past;
  return spanOf(story, points);
}

function spanOf(
  story: Story,
  points: readonly Point[],
): { duration: Duration; opens: number } | null {
  let [first, last] = [points[0], points[0]];
  for (const point of points) {
    if (first && point.at < first.at) first = point;
    if (last && point.at > last.at) last = point;
  }
  if (!first || !last) return null;
  const late = last.month && !first.month && isAtTheEnd(story, last.time) ? TO_THE_END : 0;
  const days = Math.round((last.at - first.at) / DAY) + late;
  if (days < SHORTEST || days > LONGEST) return null;
  const { tokens } = story.annotated;
  const { time } = last;
  const quote = quoteAt(story.article, tokens[time.first]?.start ?? 0, tokens[time.last]?.end ?? 0);
  const rough = first.month || last.month;
  // Months by themselves are seldom told to the end: only "nous sommes en mai" closes them.
  if (rough && !isNow(story, last.time)) return null;
  return { duration: { ...quote, iso: showSpan(days, rough) }, opens: points[0]?.time.first ?? 0 };
}

/** "En décembre… le 8 décembre": the month by itself says no more than its day. */
function unlessRefined(points: readonly Point[]): readonly Point[] {
  const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);
  const refined = new Set(points.filter(({ month }) => !month).map(({ at }) => monthOf(at)));
  return points.filter(({ at, month }) => !month || !refined.has(monthOf(at)));
}

function showSpan(days: number, rough: boolean): string {
  if (rough || days > IN_DAYS) return `P${Math.max(1, Math.round(days / 30.4))}M`;
  return days % 7 === 0 ? `P${days / 7}W` : `P${days}D`;
}

/**
 * The dates that the story goes through. "4/10/2025" may be in October or, in English, in April:
 * as the other dates of the article have it, else as brings them nearer to one another.
 */
function inEitherOrder(story: Story): Point[] {
  const points = pointsOf(story, false);
  if (story.article.lang !== 'en') return points;
  const { tokens } = story.annotated;
  const figures = tokens.flatMap(({ form }) => {
    const match = IN_FIGURES.exec(form);
    return match ? [match] : [];
  });
  if (figures.some(([, first]) => Number(first) > 12)) return points;
  const swapped = pointsOf(story, true);
  if (figures.some(([, , second]) => Number(second) > 12)) return swapped;
  return width(swapped) < width(points) ? swapped : points;
}

function width(points: readonly Point[]): number {
  const all = points.map(({ at }) => at);
  return Math.max(...all) - Math.min(...all);
}

function pointsOf(story: Story, monthFirst: boolean): Point[] {
  const points: Point[] = [];
  let before = firstWithYear(story);
  for (const time of story.times) {
    if ((time.kind !== 'date' && time.relation !== 'since') || isPlanned(story, time)) continue;
    const alone = /^---(\d{2})$/.exec(time.iso ?? '');
    if (alone && before !== null) {
      before = nextOn(Number(alone[1]), before);
      points.push({ time, at: before, month: false });
      continue;
    }
    const match = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(time.iso ?? '');
    if (!match) continue;
    const [, year = '-', ...rest] = match;
    const swaps = monthFirst && IN_FIGURES.test(story.annotated.tokens[time.last]?.form ?? '');
    const canSwap = swaps && rest[1] !== undefined && Number(rest[1]) <= 12;
    const [month, day] = canSwap ? [rest[1], rest[0]] : rest;
    const at: number = place(year, Number(month) - 1, Number(day ?? 1), before);
    points.push({ time, at, month: day === undefined });
    before = at;
  }
  return points;
}

/** "Le 7 octobre… le 14 octobre 2023": the first year that is told is that of the days before it. */
function firstWithYear({ times }: Story): number | null {
  for (const { kind, iso } of times) {
    const match = kind === 'date' ? /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso ?? '') : null;
    if (match) return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1));
  }
  return null;
}

/** "Fin août" is another day than "août". */
function isAtTheEnd(story: Story, { first, last }: TimeExpression): boolean {
  const forms = story.annotated.tokens.slice(first, last + 1).map(({ form }) => form);
  return forms.some((form) => AT_THE_END.has(form));
}

/** "Le 16" after a date: that day of its month, or of the next when it is past. */
function nextOn(day: number, before: number): number {
  const date = new Date(before);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const same = Date.UTC(year, month, day);
  return same < before ? Date.UTC(year, month + 1, day) : same;
}

/** Without a year, the year that brings the date nearest to the one told before it. */
function place(year: string, month: number, day: number, before: number | null): number {
  if (year !== '-') return Date.UTC(Number(year), month, day);
  const near = new Date(before ?? Date.UTC(2001, 0, 1)).getUTCFullYear();
  const years = before === null ? [near] : [near - 1, near, near + 1];
  const dates = years.map((one) => Date.UTC(one, month, day));
  return dates.reduce((best, one) =>
    Math.abs(one - (before ?? 0)) < Math.abs(best - (before ?? 0)) ? one : best,
  );
}

/** "Nous sommes en mai", "it is now May". */
function isNow(story: Story, { first }: TimeExpression): boolean {
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
