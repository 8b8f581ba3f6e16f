import { quoteAt } from '../interpret/clause.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';
import type { ChannelFinding, ChannelMention, JourneyStep } from '../model/record.ts';
import { overlap } from '../model/span.ts';
import type { AnchoredReview } from './anchored.ts';

/** Channels and the journey, which are told by the same words. */
export interface Contacts {
  readonly channels: readonly ChannelFinding[];
  readonly journey: readonly JourneyStep[];
}

/**
 * Channels and journey after a person has looked at them. A contact that is added becomes a step
 * of the journey; one that is rejected is a step no more.
 * @param reviews entries about channels
 * @param unmatched is told of entries that confirm or reject what is not there
 */
export function reviewChannels(
  { channels, journey }: Contacts,
  reviews: readonly AnchoredReview[],
  { article, taxonomy }: { article: Article; taxonomy: Taxonomy },
  unmatched: (review: AnchoredReview) => void,
): Contacts {
  const mentions = new Map(channels.map((one) => [one.channel, [...one.mentions]]));
  let steps = [...journey];
  for (const review of reviews) {
    const { entry, anchor } = review;
    const channel = entry.channel ?? '';
    const own = mentions.get(channel) ?? [];
    const there = own.filter((one) => overlap(one, anchor) > 0);
    const onTheWay = steps.filter((one) => one.channel === channel && overlap(one, anchor) > 0);
    if (entry.action === 'add' && onTheWay.length === 0) {
      const mention: ChannelMention = {
        ...quoteAt(article, anchor.start, anchor.end),
        origin: 'added',
      };
      if (there.length === 0) own.push(mention);
      steps.push({ ...mention, step: 0, channel });
    } else if (there.length === 0 && onTheWay.length === 0) unmatched(review);
    else if (entry.action === 'reject') {
      for (const one of there) own.splice(own.indexOf(one), 1);
      steps = steps.filter((one) => !onTheWay.includes(one));
    } else {
      for (const one of there) own[own.indexOf(one)] = { ...one, origin: 'confirmed' };
      steps = steps.map((one) => (onTheWay.includes(one) ? { ...one, origin: 'confirmed' } : one));
    }
    mentions.set(channel, own);
  }
  return {
    channels: taxonomy.channels.flatMap(({ id }) => {
      const own = mentions.get(id) ?? [];
      const ordered = own.sort((a, b) => a.start - b.start);
      return own.length > 0 ? [{ channel: id, mentions: ordered }] : [];
    }),
    journey: steps
      .sort((a, b) => a.start - b.start)
      .map((step, index) => ({ ...step, step: index + 1 })),
  };
}
