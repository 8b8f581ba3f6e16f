import { LIKELY_PROMISE, PROMISE } from '../classify/judge.ts';
import type { Hit } from '../detect/hit.ts';
import type { JourneyStep, PromiseFinding, Quote, Speaker } from '../model/record.ts';
import { clauseQuote, quoteAt } from './clause.ts';
import { deadlineIn } from './deadline.ts';
import { firstWhere, leastFrom } from './first-where.ts';
import { kindOf } from './kind.ts';
import { mergeOverlapping } from './merge-overlapping.ts';
import { Outcomes, type Promised } from './outcome.ts';
import { together } from './patterns.ts';
import { refersBack } from './refers-back.ts';
import { mergeRetold } from './retold.ts';
import { Senses } from './senses.ts';
import type { Story } from './story.ts';

/** A promise as told at one place, before tellings of the same promise are merged. */
interface Telling {
  readonly quote: Quote;
  readonly hits: readonly Hit[];
}

const SPEAKERS: readonly Speaker[] = ['advertisement', 'contract', 'website', 'agent', 'company'];

/** A telling, read for what is promised. */
interface Read extends Telling, Promised {}

/** The promises made to the customer, with what became of them, in the order of the text. */
export function findPromises(story: Story, journey: readonly JourneyStep[]): PromiseFinding[] {
  // Where no promise was told before, a reference to it is all there is.
  const told = tellings(story).filter(
    (telling, index) => index === 0 || !telling.hits.every(({ rule }) => refersBack(rule)),
  );
  if (told.length === 0) return [];
  const senses = new Senses(story);
  const read = told.map((telling) => readTelling(story, telling, senses));
  const outcomes = new Outcomes(story, senses, read);
  const channelAt = channelReader(journey);
  const promises = read.map((one) => toFinding(story, one, outcomes, channelAt));
  return mergeRetold(promises, story.article.lang).map((promise, index) => ({
    ...promise,
    id: `p${index + 1}`,
  }));
}

function tellings(story: Story): Telling[] {
  const likely = story.judgement?.likely.get(PROMISE);
  // Whether the sentence as a whole speaks of a promise, whatever one rule says of it.
  const hits = story.hits.filter(
    ({ rule, sentence }) =>
      rule.family === 'promise' &&
      (!likely || (likely.inSentences[sentence] ?? 0) >= LIKELY_PROMISE),
  );
  const found = hits.map((hit) => {
    const quote = clauseQuote(story.article, story.annotated, hit.sentence, hit.first, hit.last);
    return { start: quote.start, end: quote.end, hits: [hit] };
  });
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

/** Made to everybody, in no contact. */
const PUBLIC: ReadonlySet<Speaker> = new Set(['advertisement', 'contract']);

/** Tells by which contact a promise was made: the last that is told before it ends. */
export function channelReader(
  journey: readonly JourneyStep[],
): (promise: { readonly end: number; readonly speaker: Speaker }) => string | null {
  const starts = leastFrom(journey.map(({ start }) => start));
  return ({ end, speaker }) => {
    if (PUBLIC.has(speaker)) return null;
    const next = firstWhere(starts.length, (index) => (starts[index] ?? 0) > end);
    return journey[next - 1]?.channel ?? null;
  };
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

function toFinding(
  story: Story,
  read: Read,
  outcomes: Outcomes,
  channelAt: ReturnType<typeof channelReader>,
): PromiseFinding {
  const { quote, hits, kind, heard, deadline } = read;
  const outcome = outcomes.of(read);
  const role = (name: Speaker): boolean => heard.some(({ sense }) => sense.role === name);
  const speaker = SPEAKERS.find(role) ?? 'unknown';
  return {
    id: '',
    kind: kind?.id ?? 'other',
    status: outcome?.status ?? 'unknown',
    ...quote,
    speaker,
    channel: channelAt({ end: quote.end, speaker }),
    deadline,
    outcome: outcome
      ? clauseQuote(
          story.article,
          story.annotated,
          outcome.hit.sentence,
          outcome.hit.first,
          outcome.hit.last,
        )
      : null,
    rules: [...new Set(hits.map((hit) => hit.rule.id))],
    confidence: together([...new Set(hits.map((hit) => hit.rule))].map((rule) => rule.strength)),
    origin: 'machine',
  };
}
