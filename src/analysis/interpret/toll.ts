import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Hit } from '../detect/hit.ts';
import type { Duration, JourneyStep, Money, Toll } from '../model/record.ts';
import { tokensQuote } from './clause.ts';
import { countContacts } from './contact-count.ts';
import { findElapsed } from './elapsed.ts';
import type { Story } from './story.ts';
import { timesTouching } from './times-touching.ts';

/** What the affair cost the customer, as far as the article gives figures. */
export function findToll(story: Story, journey: readonly JourneyStep[]): Toll {
  return {
    elapsed: findElapsed(story),
    waits: waits(story),
    contacts: countContacts(journey),
    money: findAmounts(story),
  };
}

/** Durations that a rule of waits has within its match, each once. */
function waits(story: Story): Duration[] {
  const found = new Map<number, Duration>();
  for (const hit of story.hits) {
    if (hit.rule.family !== 'toll' || hit.rule.value !== 'wait') continue;
    const time = timesTouching(story.times, hit.first, hit.last).find(
      (one) => one.iso?.startsWith('P') && within(one, hit),
    );
    if (!time?.iso || found.has(time.first)) continue;
    found.set(time.first, { ...tokensQuote(story, time), iso: time.iso });
  }
  return [...found.values()];
}

function within(time: TimeExpression, hit: Hit): boolean {
  return time.first >= hit.first && time.last <= hit.last;
}

function findAmounts(story: Story): Money[] {
  return story.money.map((money) => {
    const { amount, currency } = money;
    return { ...tokensQuote(story, money), amount, currency };
  });
}
