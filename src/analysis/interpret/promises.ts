import type { JourneyStep, PromiseFinding, Speaker } from '../model/record.ts';
import { clauseQuote } from './clause.ts';
import { firstWhere, leastFrom } from './first-where.ts';
import { Outcomes } from './outcome.ts';
import { together } from './patterns.ts';
import { mergeRetold } from './retold.ts';
import { Senses } from './senses.ts';
import type { Story } from './story.ts';
import { promisesTold, type Read } from './tellings.ts';

const SPEAKERS: readonly Speaker[] = ['advertisement', 'contract', 'website', 'agent', 'company'];

/** The promises made to the customer, with what became of them, in the order of the text. */
export function findPromises(story: Story, journey: readonly JourneyStep[]): PromiseFinding[] {
  // Most articles of a few lines tell none.
  if (!story.hits.some(({ rule }) => rule.family === 'promise')) return [];
  const senses = new Senses(story);
  const read = promisesTold(story, senses);
  if (read.length === 0) return [];
  const outcomes = new Outcomes(story, senses, read);
  const channelAt = channelReader(journey);
  const promises = read.map((one) => toFinding(story, one, outcomes, channelAt));
  return mergeRetold(promises, story.article.lang).map((promise, index) => ({
    ...promise,
    id: `p${index + 1}`,
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
