import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Duration } from '../model/record.ts';
import { hasSymbol } from '../rules/vocabulary.ts';
import { tokensQuote } from './clause.ts';
import { spanOfDates } from './date-span.ts';
import { addDurations, daysOf } from './iso-duration.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Story } from './story.ts';
import { timesTouching } from './times-touching.ts';

/** An affair of some hours is a wait; one of decades is how long somebody has been a customer. */
const SHORTEST = 2; // days
const LONGEST = 365 * 5; // days
/** How much longer than a told duration its dates may be. */
const ROUNDED = 1.2;
/** Words around a duration, in tokens, that tell what else it may count. */
const BEFORE = 4;
const AFTER = 7;
/** From here a number of days that is not round has been counted. */
const COUNTED = 30;
const DAY = new Set(['day', 'jour']);
const OF_IT = new Set(['of', 'without', 'with', 'de', "d'", 'sans', 'and', 'et']);
const FIGURES = /^\d{1,3}$/;
const NTH = /^(?:th|st|nd|rd|e|eme)$/;
const STANDING = '@toll-long-standing';

/** "Dix jours après l’achat", "a week after they left": counted from something else. */
const ANCHORS = new Set(
  "le la l' les mon ma mes notre leur ce cette que qu' the my our i we they he she it that".split(
    ' ',
  ),
);

/**
 * How long the affair lasted by rules: what the narrator says of it, else the time from the first
 * to the last date. Intervals told before ("dix jours plus tard") are added to a duration that counts
 * from the last of them ("encore deux semaines") and to dates that come after them.
 */
export function elapsedByRules(story: Story): Duration | null {
  const titled = inTitle(story);
  if (titled) return titled;
  const times = toldTimes(story);
  const counted = countedDays(story);
  let told = longest([...times.map((time) => show(story, time)), ...(counted ? [counted] : [])]);
  const between = intervals(story);
  const more = times.find((time) => stands(story, time, '@toll-on-top'));
  if (told && more) {
    const iso = total([...between.filter(({ first }) => first < more.first), more]);
    if (daysOf(iso) > daysOf(told.iso)) return { ...told, iso };
    // "Another two weeks" of what nobody has counted.
    if (iso === more.iso && iso === told.iso) told = null;
  }
  if (told && isCounted(told)) return told;
  const dates = spanOfDates(story);
  // No affair is shorter than the time between its dates; a told duration may be rounded.
  if (told && (!dates || daysOf(dates.duration.iso) <= daysOf(told.iso) * ROUNDED)) return told;
  if (!dates) return null;
  const { tokens } = story.annotated;
  const earlier = between.filter(
    ({ first, last }) => first < dates.opens && !ANCHORS.has(tokens[last + 1]?.form ?? ''),
  );
  if (earlier.length === 0) return dates.duration;
  return { ...dates.duration, iso: addDurations([total(earlier), dates.duration.iso]) };
}

/** "Forty-one days on a dongle": the sum by which the story is called. */
function inTitle(story: Story): Duration | null {
  const title = story.article.doc.blocks[0];
  if (title?.kind !== 'title') return null;
  const { tokens } = story.annotated;
  const time = story.times.find(
    (one) => (tokens[one.last]?.end ?? 0) <= title.end && one.kind === 'duration' && isLong(one),
  );
  return time && !stands(story, time, STANDING) ? show(story, time) : null;
}

/** "Day 4 of", "9th day without": the days of the affair, as counted to the last. */
function countedDays(story: Story): Duration | null {
  const { tokens } = story.annotated;
  const form = (at: number): string => tokens[at]?.form ?? '';
  let best: Duration | null = null;
  for (let day = 0; day < tokens.length; day++) {
    if (!DAY.has(form(day))) continue;
    const ordinal = FIGURES.test(form(day - 2)) && NTH.test(form(day - 1));
    if (ordinal) count(day - 2, day, day - 2);
    if (FIGURES.test(form(day + 1))) count(day, day + 1, day + 1);
  }
  return best;

  function count(first: number, last: number, figures: number): void {
    const days = Number(form(figures));
    if (days < SHORTEST || !OF_IT.has(form(last + 1))) return;
    const one = { ...tokensQuote(story, { first, last }), iso: `P${days}D` };
    best = longest(best ? [best, one] : [one]);
  }
}

/** Durations that rules of the toll find told of the affair. */
function toldTimes(story: Story): TimeExpression[] {
  const hits = story.hits.filter(({ rule }) => rule.family === 'toll' && rule.value === 'elapsed');
  return hits.flatMap((hit) => {
    const time = timesTouching(story.times, hit.first, hit.last).find(
      (one) => isLong(one) && !stands(story, one, STANDING),
    );
    return time ? [time] : [];
  });
}

/** "Dix jours plus tard", "two weeks later". */
function intervals(story: Story): TimeExpression[] {
  return story.times.filter((time) => time.relation === 'later' && isLong(time));
}

function isLong({ iso, kind }: TimeExpression): boolean {
  if (!iso?.startsWith('P') || kind === 'frequency' || kind === 'deadline') return false;
  const days = daysOf(iso);
  return days >= SHORTEST && days <= LONGEST;
}

/**
 * Whether words of a class stand around a duration: "client depuis dix ans" (not the affair's),
 * "encore deux semaines" (on top of what was told before).
 */
function stands(story: Story, { first, last }: TimeExpression, name: string): boolean {
  const symbol = story.language.vocabulary.id(name);
  const { tokens, sentences } = story.annotated;
  const sentence = sentences[sentenceAt(sentences, first)];
  const from = Math.max(sentence?.first ?? 0, first - BEFORE);
  const to = Math.min(sentence?.last ?? 0, last + AFTER);
  for (let at = from; at <= to; at++) {
    if (at > last && !tokens[at]?.word) return false;
    const phrases = story.words.phrases(at, to) ?? [];
    if (hasSymbol(story.words.at(at)?.cells ?? [], symbol) || hasSymbol(phrases, symbol)) {
      return true;
    }
  }
  return false;
}

/** "71 jours": nobody tells such a figure who has not counted the days. */
function isCounted({ iso }: Duration): boolean {
  const days = Number(/^P(\d+)D$/.exec(iso)?.[1] ?? 0);
  return days > COUNTED && days % 10 !== 0;
}

function total(times: readonly TimeExpression[]): string {
  return addDurations(times.map(({ iso }) => iso ?? 'P0D'));
}

function show(story: Story, time: TimeExpression): Duration {
  return { ...tokensQuote(story, time), iso: time.iso ?? 'P0D' };
}

function longest(list: readonly Duration[]): Duration | null {
  return list.reduce<Duration | null>(
    (best, one) => (best && daysOf(best.iso) >= daysOf(one.iso) ? best : one),
    null,
  );
}
