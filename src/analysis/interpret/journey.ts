import type { Hit } from '../detect/hit.ts';
import type { ChannelFinding, ChannelMention, JourneyStep, Quote } from '../model/record.ts';
import { clauseQuote } from './clause.ts';
import type { Story } from './story.ts';

/** Two cues for the same channel this few tokens apart tell of the same contact. */
const SAME_CONTACT = 25;

/** The contacts in the order of the story. */
export function findJourney(story: Story): JourneyStep[] {
  const steps: { hit: Hit; quote: Quote }[] = [];
  for (const hit of story.hits) {
    if (hit.rule.family !== 'contact') continue;
    const before = steps.at(-1);
    const again =
      before &&
      before.hit.rule.value === hit.rule.value &&
      (before.hit.sentence === hit.sentence || hit.first - before.hit.last < SAME_CONTACT);
    if (again) continue;
    const quote = clauseQuote(story.article, story.annotated, hit.sentence, hit.first, hit.last);
    steps.push({ hit, quote });
  }
  return steps.map(({ hit, quote }, index) => ({
    step: index + 1,
    channel: hit.rule.value,
    origin: 'machine',
    ...quote,
  }));
}

/** The channels through which a contact is told, with where the article says so. */
export function findChannels(story: Story): ChannelFinding[] {
  const mentions = new Map<string, ChannelMention[]>();
  for (const hit of story.hits) {
    if (hit.rule.family !== 'contact' && hit.rule.family !== 'channel') continue;
    const quote = clauseQuote(story.article, story.annotated, hit.sentence, hit.first, hit.last);
    const list = mentions.get(hit.rule.value) ?? [];
    if (!list.some((one) => one.start === quote.start)) list.push({ ...quote, origin: 'machine' });
    mentions.set(hit.rule.value, list);
  }
  return story.taxonomy.channels.flatMap(({ id }) => {
    const found = mentions.get(id);
    return found ? [{ channel: id, mentions: found }] : [];
  });
}
