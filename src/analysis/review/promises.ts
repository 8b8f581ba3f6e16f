import { findTimes } from '../annotate/time/index.ts';
import { tokenise } from '../annotate/tokenise.ts';
import { quoteAt } from '../interpret/clause.ts';
import type { Article } from '../model/article.ts';
import type { Deadline, PromiseFinding, Quote } from '../model/record.ts';
import type { ReviewEntry } from '../model/review.ts';
import { overlap, type Span } from '../model/span.ts';
import type { AnchoredReview } from './anchored.ts';
import { anchorQuote } from './selector.ts';

/** Says that words which an entry names beside its quote are not in the article. */
export type Lost = (review: AnchoredReview, words: string) => void;

/**
 * The promises after a person has looked at them, in the order of the text, numbered anew.
 * @param reviews entries about promises
 * @param unmatched is told of entries that confirm, change or reject what is not there
 */
export function reviewPromises(
  found: readonly PromiseFinding[],
  reviews: readonly AnchoredReview[],
  article: Article,
  unmatched: (review: AnchoredReview) => void,
  lost: Lost,
): PromiseFinding[] {
  let promises = [...found];
  for (const review of reviews) {
    const { entry, anchor } = review;
    const there = promises.find((one) => overlap(one, anchor) > 0);
    if (entry.action === 'add') {
      promises.push(changed(there ?? bare(article, anchor, entry), review, article, lost));
      if (there) promises = promises.filter((one) => one !== there);
    } else if (!there) unmatched(review);
    else if (entry.action === 'reject') promises = promises.filter((one) => one !== there);
    else promises[promises.indexOf(there)] = changed(there, review, article, lost);
  }
  return promises
    .sort((a, b) => a.start - b.start)
    .map((promise, index) => ({ ...promise, id: `p${index + 1}` }));
}

function bare(article: Article, { start, end }: Span, { promise }: ReviewEntry): PromiseFinding {
  return {
    ...quoteAt(article, start, end),
    id: '',
    kind: promise ?? 'other',
    status: 'unknown',
    speaker: 'unknown',
    channel: null,
    deadline: null,
    outcome: null,
    rules: [],
    confidence: 1,
    origin: 'added',
  };
}

function changed(
  promise: PromiseFinding,
  review: AnchoredReview,
  article: Article,
  lost: Lost,
): PromiseFinding {
  const { entry } = review;
  const quote = (words: string): Quote | null => {
    const at = anchorQuote(article.doc.text, { exact: words });
    if (!at) lost(review, words);
    return at && quoteAt(article, at.start, at.end);
  };
  const deadline = entry.deadline ? quote(entry.deadline) : null;
  const outcome = entry.outcome ? quote(entry.outcome) : null;
  const next: PromiseFinding = {
    ...promise,
    kind: entry.kind ?? entry.promise ?? promise.kind,
    status: entry.status ?? promise.status,
    deadline: deadline
      ? deadlineOf(deadline, article)
      : unlessNone(entry.deadline, promise.deadline),
    outcome: outcome ?? unlessNone(entry.outcome, promise.outcome),
    confidence: 1,
  };
  if (promise.origin === 'added') return next;
  const same =
    next.kind === promise.kind &&
    next.status === promise.status &&
    next.deadline?.quote === promise.deadline?.quote &&
    next.outcome?.quote === promise.outcome?.quote;
  return { ...next, origin: same ? 'confirmed' : 'corrected' };
}

/** What was found, unless the entry says that there is none. */
function unlessNone<T>(said: string | null | undefined, found: T | null): T | null {
  return said === null ? null : found;
}

/** The deadline that the words name; without ISO form where no grammar reads them. */
function deadlineOf(quote: Quote, { lang }: Article): Deadline {
  const [time] = findTimes(tokenise(quote.quote, lang), lang);
  return { ...quote, iso: time?.iso ?? null, limit: time?.limit ?? 'on' };
}
