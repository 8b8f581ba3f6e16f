import type { Hit } from '../detect/hit.ts';
import type { JourneyStep, PromiseFinding, Quote, Speaker } from '../model/record.ts';
import { overlap } from '../model/span.ts';
import { carries } from './carries.ts';
import { clauseQuote, quoteAt } from './clause.ts';
import { deadlineIn } from './deadline.ts';
import { kindOf } from './kind.ts';
import { findOutcome } from './outcome.ts';
import { together } from './patterns.ts';
import { mergeRetold } from './retold.ts';
import type { Story } from './story.ts';

/** A promise as told at one place, before tellings of the same promise are merged. */
interface Telling {
  readonly quote: Quote;
  readonly hits: readonly Hit[];
}

const SPEAKERS: readonly Speaker[] = ['advertisement', 'contract', 'website', 'agent', 'company'];

/** The promises made to the customer, with what became of them, in the order of the text. */
export function findPromises(story: Story, journey: readonly JourneyStep[]): PromiseFinding[] {
  const told = tellings(story);
  const promises = told
    .filter((telling, index) => index === 0 || !telling.hits.every(isReference))
    .map((telling) => toFinding(story, telling, journey));
  return mergeRetold(promises, story.article.lang).map((promise, index) => ({
    ...promise,
    id: `p${index + 1}`,
  }));
}

/** "As promised" speaks of a promise told before; where none was, it is all there is of it. */
function isReference(hit: Hit): boolean {
  return hit.rule.value === 'again';
}

function tellings(story: Story): Telling[] {
  const found: { quote: Quote; hits: Hit[] }[] = [];
  for (const hit of story.hits) {
    if (hit.rule.family !== 'promise') continue;
    const quote = clauseQuote(story.article, story.annotated, hit.sentence, hit.first, hit.last);
    const same = found.find((one) => overlap(one.quote, quote) > 0);
    if (!same) found.push({ quote, hits: [hit] });
    else {
      same.hits.push(hit);
      const start = Math.min(same.quote.start, quote.start);
      same.quote = quoteAt(story.article, start, Math.max(same.quote.end, quote.end));
    }
  }
  return found;
}

function toFinding(
  story: Story,
  { quote, hits }: Telling,
  journey: readonly JourneyStep[],
): PromiseFinding {
  const first = Math.min(...hits.map((hit) => hit.first));
  const last = Math.max(...hits.map((hit) => hit.last));
  const kind = kindOf(story, quote, hits);
  const outcome = findOutcome(story, {
    kind: story.taxonomy.promises.find(({ id }) => id === kind),
    quote,
    sentence: hits[0]?.sentence ?? 0,
    first,
    last,
  });
  return {
    id: '',
    kind,
    status: outcome?.status ?? 'unknown',
    ...quote,
    speaker: SPEAKERS.find((name) => carries(story, quote, `@speaker-${name}`)) ?? 'unknown',
    channel: journey.findLast((step) => step.start <= quote.end)?.channel ?? null,
    deadline: deadlineIn(story, quote, kind, first),
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
