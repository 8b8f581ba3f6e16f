import { findMoney } from '../annotate/money.ts';
import { findTimes } from '../annotate/time/index.ts';
import { tokenise } from '../annotate/tokenise.ts';
import { quoteAt } from '../interpret/clause.ts';
import type { Article } from '../model/article.ts';
import type { Duration, Money, Toll } from '../model/record.ts';
import { overlap, type Span } from '../model/span.ts';
import type { AnchoredReview } from './anchored.ts';

/** Says what is wrong with an entry. */
export type Complaint = (review: AnchoredReview) => void;

/**
 * What the affair cost the customer, after a person has looked at it. There is one `elapsed`: what
 * is added takes the place of what was found.
 * @param reviews entries about the toll
 * @param unmatched is told of entries that confirm, change or reject what is not there
 * @param unread is told of entries whose words name no duration or amount
 */
export function reviewToll(
  toll: Toll,
  reviews: readonly AnchoredReview[],
  article: Article,
  unmatched: Complaint,
  unread: Complaint,
): Toll {
  const after = <T extends Span>(
    target: 'elapsed' | 'wait' | 'money',
    found: readonly T[],
    read: (review: AnchoredReview, article: Article) => T | null,
  ): readonly T[] => {
    let list = found;
    for (const review of reviews) {
      const { entry, anchor } = review;
      if (entry.toll !== target) continue;
      const there = list.filter((one) => overlap(one, anchor) > 0);
      const changes = entry.action === 'add' || entry.action === 'change';
      const now = changes ? read(review, article) : null;
      if (entry.action !== 'add' && there.length === 0) unmatched(review);
      else if (changes && !now) unread(review);
      else if (entry.action !== 'confirm') {
        list = [...list.filter((one) => !there.includes(one)), ...(now ? [now] : [])];
      }
    }
    return list;
  };
  const elapsed = after('elapsed', toll.elapsed ? [toll.elapsed] : [], durationOf);
  return {
    ...toll,
    elapsed: elapsed.at(-1) ?? null,
    waits: after('wait', toll.waits, durationOf).toSorted(byPlace),
    money: after('money', toll.money, amountOf).toSorted(byPlace),
  };
}

/** As the entry gives it, else as its words do. */
function durationOf({ entry, anchor }: AnchoredReview, article: Article): Duration | null {
  const quote = quoteAt(article, anchor.start, anchor.end);
  const times = findTimes(tokenise(quote.quote, article.lang), article.lang);
  const iso = entry.duration ?? times.find((time) => time.iso?.startsWith('P'))?.iso;
  return iso ? { ...quote, iso } : null;
}

function amountOf({ anchor }: AnchoredReview, article: Article): Money | null {
  const quote = quoteAt(article, anchor.start, anchor.end);
  const [money] = findMoney(tokenise(quote.quote, article.lang), article.lang);
  return money ? { ...quote, amount: money.amount, currency: money.currency } : null;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start;
}
