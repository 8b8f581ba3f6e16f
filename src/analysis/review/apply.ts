import { countContacts } from '../interpret/contact-count.ts';
import { judgePrinciples } from '../interpret/principles.ts';
import { channelReader } from '../interpret/promises.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';
import type { CaseRecord } from '../model/record.ts';
import { type Remark, remark } from '../model/remark.ts';
import type { PlacedReview } from '../model/review.ts';
import { nearest } from '../read/nearest.ts';
import type { AnchoredReview } from './anchored.ts';
import { reviewChannels } from './channels.ts';
import { reviewPatterns } from './patterns.ts';
import { reviewPromises } from './promises.ts';
import { anchorQuote } from './selector.ts';
import { reviewToll } from './toll.ts';

/**
 * The record after what people said of it in the front matter (`review`). Entries are carried out
 * in their order. Those whose words are gone, or that confirm what is not found any more, change
 * nothing and are reported.
 */
export function applyReview(
  record: CaseRecord,
  article: Article,
  taxonomy: Taxonomy,
): { record: CaseRecord; remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const reviews = (article.reviews ?? []).flatMap((review) => {
    const problem = unknownId(review, taxonomy);
    if (problem) remarks.push(problem);
    const anchored = problem ? null : anchor(review, article, remarks);
    return anchored ? [anchored] : [];
  });
  if (reviews.length === 0) return { record, remarks };
  const unmatched = (review: AnchoredReview): void => {
    remarks.push(notFound(review));
  };
  const about = (target: 'pattern' | 'promise' | 'channel' | 'toll'): AnchoredReview[] =>
    reviews.filter(({ entry }) => entry[target] !== undefined);
  const context = { article, taxonomy };
  const patterns = reviewPatterns(record.patterns, about('pattern'), context, unmatched);
  const contacts = reviewChannels(record, about('channel'), context, unmatched);
  const channelAt = channelReader(contacts.journey);
  const promises = reviewPromises(
    record.promises,
    about('promise'),
    article,
    unmatched,
    (review, quote) => remarks.push(remark('stale-review', { quote }, review)),
  ).map((promise) => ({ ...promise, channel: channelAt(promise) }));
  const principles = judgePrinciples(patterns, taxonomy);
  const cost = reviewToll(record.toll, about('toll'), article, unmatched, (review) =>
    remarks.push(remark('unread-review', { quote: review.entry.quote }, review)),
  );
  const toll = { ...cost, contacts: countContacts(contacts.journey) };
  return { record: { ...record, patterns, promises, ...contacts, principles, toll }, remarks };
}

function anchor(review: PlacedReview, article: Article, remarks: Remark[]): AnchoredReview | null {
  const { quote, prefix, suffix } = review.entry;
  const found = anchorQuote(article.doc.text, { exact: quote, prefix, suffix });
  if (!found) {
    remarks.push(remark('stale-review', { quote }, review));
    return null;
  }
  if (found.changed) {
    const now = article.doc.text.slice(found.start, found.end);
    remarks.push(remark('changed-review', { quote: now }, review));
  }
  return { ...review, anchor: found };
}

function notFound(review: AnchoredReview): Remark {
  const { action, quote } = review.entry;
  const fix =
    action === 'reject'
      ? 'Delete the entry.'
      : 'Write `action: add` if the finding should be there, else delete the entry.';
  return remark('needless-review', { quote, action, fix }, review);
}

/** An id that is in no file of `content`, with the one that was probably meant. */
function unknownId({ entry, ...place }: PlacedReview, taxonomy: Taxonomy): Remark | null {
  const targets = [
    ['unknown-pattern', entry.pattern, taxonomy.patterns],
    ['unknown-promise', entry.promise, taxonomy.promises],
    ['unknown-promise', entry.kind, taxonomy.promises],
    ['unknown-channel', entry.channel, taxonomy.channels],
  ] as const;
  for (const [problem, id, known] of targets) {
    const ids = known.map((one) => one.id);
    if (id === undefined || ids.includes(id)) continue;
    const near = nearest(id, ids);
    const fix = near ? `Did you mean \`${near}\`?` : `Known are ${ids.join(', ')}.`;
    return remark(problem, { id, fix }, place);
  }
  return null;
}
