import { LIKELY_PROMISE, PROMISE } from '../classify/judge.ts';
import { oddsOf } from '../classify/likeliest.ts';
import type { Hit } from '../detect/hit.ts';
import type { Lang } from '../model/doc.ts';
import type { Quote } from '../model/record.ts';
import { clauseSpan, quoteAt } from './clause.ts';
import { deadlineIn } from './deadline.ts';
import { kindOf } from './kind.ts';
import { mergeOverlapping } from './merge-overlapping.ts';
import type { Promised } from './outcome.ts';
import { together } from './patterns.ts';
import { refersBack } from './refers-back.ts';
import type { Senses } from './senses.ts';
import type { Story } from './story.ts';

/** A promise as told at one place, before tellings of the same promise are merged. */
interface Telling {
  readonly quote: Quote;
  readonly hits: readonly Hit[];
}

/** A telling, read for what is promised. */
export interface Read extends Telling, Promised {}

/** In a sentence less likely than this no rule tells a promise, whatever else speaks for it. */
const LEAST = 0.1;
/** From so likely on, all in all, words tell a promise: where most are right and few are missed. */
const TOLD: Readonly<Record<Lang, number>> = { fr: 0.41, en: 0.5 };
/** Nothing is quite sure. */
const SUREST = 0.97;
const FAINTEST = 0.001;
/** How much rules that agree count beside one that is known. */
const RULES_SHARE = 0.3;
const CONFIDENCE_SHARE = 0.5;

/**
 * The promises of a story as they are told one by one, in the order of the text; those of its
 * words that only look like one are left out.
 */
export function promisesTold(story: Story, senses: Senses): Read[] {
  const learnt = story.language.classifier?.tellings;
  if (!learnt) return readTellings(story, senses, LIKELY_PROMISE);
  const least = logOdds(TOLD[story.language.lang]);
  return readTellings(story, senses, LEAST).filter((telling) => {
    const [odds = 0] = oddsOf(tellingFeatures(story, telling), learnt);
    return odds >= least;
  });
}

/**
 * All that may be promises, in the order of the text.
 * @param least how likely a sentence is to tell a promise, at least
 */
export function readTellings(story: Story, senses: Senses, least = LEAST): Read[] {
  // Where no promise was told before, a reference to it is all there is.
  const told = tellings(story, least).filter(
    (telling, index) => index === 0 || !telling.hits.every(({ rule }) => refersBack(rule)),
  );
  return told.map((telling) => readTelling(story, telling, senses));
}

/**
 * What tells a promise from words that only look like one, and how much of each: how likely the
 * sentence is (`likely`), how sure its rules are together (`agreed`), how many they are (`rules`)
 * and which (`%fr/promises/…`), its kind (`=refund`), and whether it has a deadline.
 */
export function tellingFeatures(story: Story, { hits, kind, deadline, sentence }: Read) {
  const likely = story.judgement?.likely.get(PROMISE)?.inSentences[sentence] ?? 0;
  const rules = [...new Set(hits.map(({ rule }) => rule))];
  const confidence = together(rules.map(({ strength }) => strength));
  return new Map([
    ['likely', logOdds(likely)],
    ['agreed', CONFIDENCE_SHARE * logOdds(confidence)],
    ['rules', RULES_SHARE * rules.length],
    ['deadline', deadline ? 1 : 0],
    [`=${kind?.id ?? 'other'}`, 1],
    ...rules.map(({ id }) => [`%${id}`, 1] as const),
  ]);
}

function tellings(story: Story, least: number): Telling[] {
  const likely = story.judgement?.likely.get(PROMISE);
  // Whether the sentence as a whole speaks of a promise, whatever one rule says of it.
  const hits = story.hits.filter(
    ({ rule, sentence }) =>
      rule.family === 'promise' && (!likely || (likely.inSentences[sentence] ?? 0) >= least),
  );
  const found = hits.map((hit) => ({
    ...clauseSpan(story.annotated, hit.sentence, hit.first, hit.last),
    hits: [hit],
  }));
  const merged = mergeOverlapping(found, (same, { start, end, hits }) => {
    same.hits.push(...hits);
    const all = same.hits;
    return { start: Math.min(same.start, start), end: Math.max(same.end, end), hits: all };
  });
  return merged.map(({ start, end, hits }) => ({
    quote: quoteAt(story.article, start, end),
    hits,
  }));
}

function readTelling(story: Story, { quote, hits }: Telling, senses: Senses): Read {
  const first = Math.min(...hits.map((hit) => hit.first));
  const last = Math.max(...hits.map((hit) => hit.last));
  const heard = senses.in(quote);
  const kind = kindOf(story, senses, quote, heard, hits);
  return {
    quote,
    hits,
    kind: story.taxonomy.promises.find(({ id }) => id === kind),
    heard,
    deadline: deadlineIn(story, quote, kind, first),
    start: quote.start,
    end: quote.end,
    sentence: hits[0]?.sentence ?? 0,
    first,
    last,
  };
}

function logOdds(chance: number): number {
  const sure = Math.min(SUREST, Math.max(FAINTEST, chance));
  return Math.log(sure / (1 - sure));
}
