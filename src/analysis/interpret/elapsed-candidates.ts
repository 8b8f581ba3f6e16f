import type { TimeExpression } from '../annotate/time/expression.ts';
import { wordsEn } from '../annotate/time/words-en.ts';
import { wordsFr } from '../annotate/time/words-fr.ts';
import type { Duration } from '../model/record.ts';
import { tokensQuote } from './clause.ts';
import { allPoints, isNow, type Point } from './date-points.ts';
import { HitList } from './hit-list.ts';
import { daysOf } from './iso-duration.ts';
import { sentenceAt } from './sentence-at.ts';
import { daysBetween, renderDays, renderMonths } from './span-units.ts';
import type { Story } from './story.ts';

/** How long the affair may have lasted, and what speaks for it. */
export interface Candidate {
  readonly duration: Duration;
  readonly features: ReadonlyMap<string, number>;
}

const LONGEST = 365 * 5; // days
/** A story may begin with one of its first dates and end with one of its last. */
const ENDS = 3;
/** Two lengths are one when they differ by no more than this share, or by so many days. */
const SAME = 0.15;
const SAME_DAYS = 2;
/** A told duration leaves a span of dates behind when it is longer by so much. */
const LONGER = 1.2;
/** Units by their names beside a figure: "week 8", "jour 12". */
const COUNTED: Readonly<Record<string, string>> = {
  day: 'D',
  jour: 'D',
  week: 'W',
  semaine: 'W',
  month: 'M',
  mois: 'M',
};
const MOST_COUNTED = 200;
const FIGURES = /^\d{1,3}$/;
const NTH = /^(?:th|st|nd|rd|e|eme)$/;
const AFTER = /^(?:apres|after)$/;
const NUMBERS = { fr: wordsFr.numbers, en: wordsEn.numbers };
/** Upper bounds, in days, of lengths that are alike. */
const SIZES = [2, 5, 8, 15, 23, 32, 49, 65, 99, 199, 369, 734];
/** Lower bounds of numbers of dates that are alike. */
const NUMBERS_OF_DATES = [12, 7, 4, 3, 2, 1, 0];

/**
 * All that may be the duration of the affair, each once: the durations that the article tells,
 * what it counts ("week 8"), and the time from one of its first dates to one of its last, as days,
 * weeks or months. What speaks for it is the same in all languages, so that it can be learnt from
 * all of them: `t:` how and where it is told, `a:` `b:` what its dates are, `d:` what lies between
 * them, `as=` how that is told, `c:` how it is counted, and what rules say of it.
 */
export function elapsedCandidates(story: Story, ruled: Duration | null): Candidate[] {
  const found = new Candidates(story);
  const told = story.times.filter((time) => isPossible(time) && !isAge(story, time));
  const points = allPoints(story);
  addTold(found, story, told, points);
  addCounted(found, story);
  addSpans(found, story, told, points);
  if (ruled) found.add(ruled, ['ruled']);
  return found.all(ruled);
}

/** Candidates by duration. */
class Candidates {
  readonly #story: Story;
  readonly #found = new Map<string, { duration: Duration; features: Map<string, number> }>();

  constructor(story: Story) {
    this.#story = story;
  }

  /** What is told at some tokens. */
  tell(iso: string, tokens: Tokens, features: Iterable<string>): void {
    const before = this.#found.get(iso)?.duration;
    this.add(before ?? { ...tokensQuote(this.#story, tokens), iso }, features);
  }

  add(duration: Duration, features: Iterable<string>): void {
    const before = this.#found.get(duration.iso);
    const candidate = before ?? { duration, features: new Map<string, number>() };
    if (!before) this.#found.set(duration.iso, candidate);
    for (const feature of features) candidate.features.set(feature, 1);
  }

  all(ruled: Duration | null): Candidate[] {
    const all = [...this.#found.values()];
    for (const { duration, features } of all) {
      if (features.has('t') && features.has('d')) features.set('both', 1);
      if (!ruled) features.set('unruled', 1);
      else if (ruled.iso !== duration.iso) features.set('outruled', 1);
    }
    return all;
  }
}

interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** Durations as the article tells them. */
function addTold(
  found: Candidates,
  story: Story,
  told: readonly TimeExpression[],
  points: readonly Point[],
): void {
  const lengths = told.map(({ iso }) => daysOf(iso ?? ''));
  const longest = most(lengths);
  const past = points.filter(({ planned }) => !planned);
  const dates = past.map(({ at }) => at);
  const width = past.length > 1 ? daysBetween(-most(dates.map((at) => -at)), most(dates)) : 0;
  const { hits } = story;
  const speaking = new HitList(
    hits,
    ({ rule }) => rule.family !== 'toll' || rule.value === 'elapsed',
  );
  for (const [index, time] of told.entries()) {
    const days = lengths[index] ?? 0;
    const features = [
      't',
      `t:kind=${time.kind}`,
      `t:relation=${time.relation}`,
      `t:unit=${time.unit}`,
      `t:limit=${time.limit}`,
      `t:size=${sizeOf(days)}`,
      `t:dates=${numberOf(past.length)}`,
      ...placeOf(story, time, 't'),
    ];
    if (time.approximate) features.push('t:about');
    if (isAnchored(story, time)) features.push('t:anchored');
    if (days >= longest) features.push('t:longest');
    if (width > 0) features.push(`t:${compared(days, width)}`);
    for (const place of speaking.touching(time.first, time.last)) {
      features.push(`t:in=${hits[place]?.rule.family}`);
    }
    found.tell(time.iso ?? '', time, features);
  }
}

/** "Week 8: nothing", "the 3rd day": counted by the story as it goes on. */
function addCounted(found: Candidates, story: Story): void {
  const { tokens } = story.annotated;
  const form = (at: number): string => tokens[at]?.form ?? '';
  const amount = (at: number): number =>
    FIGURES.test(form(at)) ? Number(form(at)) : (NUMBERS[story.language.lang].get(form(at)) ?? 0);
  const counted = tokens.flatMap((token, at) => {
    const unit = COUNTED[token.form];
    if (unit === undefined) return [];
    const ordinal = NTH.test(form(at - 1)) && FIGURES.test(form(at - 2));
    const count = ordinal ? Number(form(at - 2)) : amount(at + 1);
    return count > 1 && count <= MOST_COUNTED
      ? [{ iso: `P${count}${unit}`, unit, at, ordinal }]
      : [];
  });
  const longest = most(counted.map(({ iso }) => daysOf(iso)));
  for (const { iso, unit, at, ordinal } of counted) {
    const features = ['c', `c:unit=${unit}`, ordinal ? 'c:ordinal' : 'c:figure'];
    if (daysOf(iso) >= longest) features.push('c:most');
    const tokensOfIt = ordinal ? { first: at - 2, last: at } : { first: at, last: at + 1 };
    found.tell(iso, tokensOfIt, features);
  }
}

/** From each of the first dates to each of the last. */
function addSpans(
  found: Candidates,
  story: Story,
  told: readonly TimeExpression[],
  points: readonly Point[],
): void {
  const inOrder = points.toSorted((a, b) => a.at - b.at);
  const dates = inOrder.filter(({ at }, index) => at !== inOrder[index - 1]?.at);
  const lengths = told.map(({ iso }) => daysOf(iso ?? ''));
  for (const [i, from] of dates.slice(0, ENDS).entries()) {
    for (const [j, to] of dates.slice(-ENDS).toReversed().entries()) {
      const days = daysBetween(from.at, to.at);
      if (days < 1 || days > LONGEST) continue;
      const exact = !from.month && !to.month;
      const features = [
        'd',
        `d:ends=${i}${j}`,
        `d:dates=${numberOf(dates.length)}`,
        `d:size=${sizeOf(days)}`,
        exact ? 'd:days' : from.month && to.month ? 'd:months' : 'd:mixed',
        ...dateFeatures(story, from, points, 'a'),
        ...dateFeatures(story, to, points, 'b'),
      ];
      if (lengths.some((length) => compared(length, days) === 'same')) features.push('d:told');
      if (lengths.some((length) => length > days * LONGER)) features.push('d:exceeded');
      const renderings = exact ? renderDays(from.at, to.at) : renderMonths(from.at, to.at);
      for (const { as, iso } of renderings) {
        const ways = [`as=${as}`, `as=${as}:${sizeOf(days)}`];
        found.tell(iso, to.time, [...features, ...ways]);
      }
    }
  }
}

function dateFeatures(
  story: Story,
  point: Point,
  points: readonly Point[],
  role: 'a' | 'b',
): string[] {
  const features = [
    `${role}:${point.month ? 'month' : 'day'}`,
    ...placeOf(story, point.time, role),
  ];
  if (point.planned) features.push(`${role}:planned`);
  if (isNow(story, point.time)) features.push(`${role}:now`);
  if (point === points[0]) features.push(`${role}:foremost`);
  if (point === points.at(-1)) features.push(`${role}:hindmost`);
  return features;
}

/** Where an expression stands in the story. */
function placeOf(story: Story, { first, last }: Tokens, role: string): string[] {
  const { tokens, sentences } = story.annotated;
  const title = story.article.doc.blocks[0];
  const index = sentenceAt(sentences, first);
  const sentence = sentences[index];
  const features = [`${role}:quarter=${Math.floor((4 * index) / sentences.length)}`];
  if (title?.kind === 'title' && (tokens[last]?.end ?? 0) <= title.end) {
    features.push(`${role}:title`);
  } else if (index === 0) features.push(`${role}:first`);
  if (index >= sentences.length - 2) features.push(`${role}:last`);
  if (first === sentence?.first) features.push(`${role}:opens`);
  if (last >= (sentence?.last ?? 0) - 1) features.push(`${role}:closes`);
  return features;
}

function isPossible({ iso, kind }: TimeExpression): boolean {
  if (!iso?.startsWith('P') || kind === 'frequency') return false;
  const days = daysOf(iso);
  return days >= 1 && days <= LONGEST;
}

/** "Trois semaines après m'avoir radié", "a week after they left": counted from something else. */
function isAnchored({ annotated: { tokens } }: Story, { last }: TimeExpression): boolean {
  return AFTER.test(tokens[last]?.form ?? '') && tokens[last + 1]?.word === true;
}

/** "Un justificatif de moins de trois mois", "a six months old boiler": how old something is. */
function isAge({ annotated: { tokens } }: Story, { first, last }: TimeExpression): boolean {
  const form = (at: number): string => tokens[at]?.form ?? '';
  return (
    form(last + 1) === 'old' || (form(first - 1) === 'de' && /^(?:moins|plus)$/.test(form(first)))
  );
}

/** A long text has too many for the arguments of a call. */
function most(numbers: readonly number[]): number {
  return numbers.reduce((highest, one) => Math.max(highest, one), Number.NEGATIVE_INFINITY);
}

function compared(days: number, others: number): 'same' | 'shorter' | 'longer' {
  if (Math.abs(days - others) <= Math.max(SAME_DAYS, days * SAME)) return 'same';
  return days < others ? 'shorter' : 'longer';
}

function sizeOf(days: number): string {
  return String(SIZES.find((most) => days <= most) ?? 'years');
}

function numberOf(dates: number): string {
  return String(NUMBERS_OF_DATES.find((least) => dates >= least) ?? 0);
}
