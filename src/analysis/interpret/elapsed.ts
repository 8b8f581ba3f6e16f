import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Duration } from '../model/record.ts';
import { hasSymbol } from '../rules/vocabulary.ts';
import { quoteAt } from './clause.ts';
import { spanOfDates } from './date-span.ts';
import { addDurations, daysOf } from './iso-duration.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Story } from './story.ts';

/** An affair of some hours is a wait; one of decades is how long somebody has been a customer. */
const SHORTEST = 2; // days
const LONGEST = 365 * 5; // days
/** How much longer than a told duration its dates may be. */
const ROUNDED = 1.25;
/** Words around a duration, in tokens, that tell what else it may count. */
const BEFORE = 4;
const AFTER = 7;

/**
 * How long the affair lasted: what the narrator says of it; else from the first to the last date;
 * else the sum of the intervals told one after the other.
 */
export function findElapsed(story: Story): Duration | null {
  const told = longest(toldDurations(story));
  const between = intervals(story);
  const chain = sum(story, between);
  // "Voilà quinze jours que j’attends" at the end of longer intervals counts from the last one.
  if (told && chain && daysOf(chain.iso) > daysOf(told.iso)) {
    return { ...told, iso: addDurations([chain.iso, told.iso]) };
  }
  const dates = spanOfDates(story);
  // No affair is shorter than the time between its dates; a told duration may be rounded.
  if (told && (!dates || daysOf(dates.duration.iso) <= daysOf(told.iso) * ROUNDED)) return told;
  if (dates) {
    const earlier = between.filter(({ first }) => first < dates.opens);
    const iso = addDurations([...earlier.map((time) => time.iso ?? 'P0D'), dates.duration.iso]);
    return earlier.length > 0 ? { ...dates.duration, iso } : dates.duration;
  }
  return between.length > 1 ? chain : null;
}

/** Durations that rules of the toll find told of the affair. */
function toldDurations(story: Story): Duration[] {
  const hits = story.hits.filter(({ rule }) => rule.family === 'toll' && rule.value === 'elapsed');
  return hits.flatMap((hit) => {
    const time = story.times.find(
      (one) =>
        one.last >= hit.first && one.first <= hit.last && isLong(one) && !isStanding(story, one),
    );
    return time ? [show(story, time)] : [];
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

/** "Client depuis dix ans", "ten years as a customer": a duration that is not the affair's. */
function isStanding(story: Story, { first, last }: TimeExpression): boolean {
  const { vocabulary } = story.language;
  const standing = vocabulary.id('@toll-long-standing');
  const { tokens, sentences } = story.annotated;
  const sentence = sentences[sentenceAt(sentences, first)];
  const from = Math.max(sentence?.first ?? 0, first - BEFORE);
  const to = Math.min(sentence?.last ?? 0, last + AFTER);
  const forms = tokens.slice(from, to + 1).map(({ form }) => form);
  for (let at = from; at <= to; at++) {
    if (at > last && !tokens[at]?.word) return false;
    const phrases = vocabulary.phrasesAt(forms, at - from, forms.length - 1) ?? [];
    const cells = vocabulary.cellsOf(tokens[at]?.form ?? '');
    if (hasSymbol(cells, standing) || hasSymbol(phrases, standing)) return true;
  }
  return false;
}

function sum(story: Story, times: readonly TimeExpression[]): Duration | null {
  const last = times.at(-1);
  if (!last) return null;
  return { ...show(story, last), iso: addDurations(times.map(({ iso }) => iso ?? 'P0D')) };
}

function show(story: Story, { first, last, iso }: TimeExpression): Duration {
  const { tokens } = story.annotated;
  const quote = quoteAt(story.article, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  return { ...quote, iso: iso ?? 'P0D' };
}

function longest(list: readonly Duration[]): Duration | null {
  return list.reduce<Duration | null>(
    (best, one) => (best && daysOf(best.iso) >= daysOf(one.iso) ? best : one),
    null,
  );
}
