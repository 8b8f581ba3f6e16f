import { countContacts } from '../interpret/contact-count.ts';
import { judgePrinciples } from '../interpret/principles.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CaseRecord } from '../model/record.ts';
import type { PlacedReview } from '../model/review.ts';
import { nearest } from '../read/nearest.ts';
import { type AnchoredReview, reviewDiagnostic } from './anchored.ts';
import { reviewChannels } from './channels.ts';
import { reviewPatterns } from './patterns.ts';
import { reviewPromises } from './promises.ts';
import { anchorQuote } from './selector.ts';

/**
 * The record after what people said of it in the front matter (`review`). Entries are carried out
 * in their order. Those whose words are gone, or that confirm what is not found any more, change
 * nothing and are reported.
 */
export function applyReview(
  record: CaseRecord,
  article: Article,
  taxonomy: Taxonomy,
): { record: CaseRecord; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const reviews = (article.reviews ?? []).flatMap((review) => {
    const problem = unknownId(review, taxonomy);
    if (problem) diagnostics.push(problem);
    const anchored = problem ? null : anchor(review, article, diagnostics);
    return anchored ? [anchored] : [];
  });
  if (reviews.length === 0) return { record, diagnostics };
  const unmatched = (review: AnchoredReview): void => {
    diagnostics.push(notFound(review));
  };
  const about = (target: 'pattern' | 'promise' | 'channel'): AnchoredReview[] =>
    reviews.filter(({ entry }) => entry[target] !== undefined);
  const context = { article, taxonomy };
  const patterns = reviewPatterns(record.patterns, about('pattern'), context, unmatched);
  const promises = reviewPromises(
    record.promises,
    about('promise'),
    article,
    unmatched,
    (review, words) => diagnostics.push(gone(review, words)),
  );
  const contacts = reviewChannels(record, about('channel'), context, unmatched);
  const principles = judgePrinciples(patterns, taxonomy);
  const toll = { ...record.toll, contacts: countContacts(contacts.journey) };
  return { record: { ...record, patterns, promises, ...contacts, principles, toll }, diagnostics };
}

function anchor(
  review: PlacedReview,
  article: Article,
  diagnostics: Diagnostic[],
): AnchoredReview | null {
  const { quote, prefix, suffix } = review.entry;
  const found = anchorQuote(article.doc.text, { exact: quote, prefix, suffix });
  if (!found) {
    diagnostics.push(gone(review, quote));
    return null;
  }
  if (found.changed) {
    const now = article.doc.text.slice(found.start, found.end);
    const message = `The words of this review entry have changed in the article: it now reads \`${now}\`. Read it again, and copy the new words into \`quote\`.`;
    diagnostics.push(reviewDiagnostic('changed-review', 'suggestion', review, message));
  }
  return { ...review, anchor: found };
}

function gone(review: PlacedReview, words: string): Diagnostic {
  const message = `The words \`${words}\` of this review entry are no longer in the article. Copy the words that stand there now, or delete the entry.`;
  return reviewDiagnostic('stale-review', 'warning', review, message);
}

function notFound(review: AnchoredReview): Diagnostic {
  const { action, quote } = review.entry;
  const fix =
    action === 'reject'
      ? 'Delete the entry.'
      : 'Write `action: add` if the finding should be there, else delete the entry.';
  const message = `The analysis finds nothing of the kind at \`${quote}\`, so there is nothing to ${action}. ${fix}`;
  return reviewDiagnostic('needless-review', 'warning', review, message);
}

/** An id that is in no file of `content`, with the one that was probably meant. */
function unknownId({ entry, ...place }: PlacedReview, taxonomy: Taxonomy): Diagnostic | null {
  const targets = [
    ['pattern', entry.pattern, taxonomy.patterns],
    ['promise', entry.promise, taxonomy.promises],
    ['promise', entry.kind, taxonomy.promises],
    ['channel', entry.channel, taxonomy.channels],
  ] as const;
  for (const [target, id, known] of targets) {
    const ids = known.map((one) => one.id);
    if (id === undefined || ids.includes(id)) continue;
    const near = nearest(id, ids);
    const fix = near ? `Did you mean \`${near}\`?` : `Known are ${ids.join(', ')}.`;
    const message = `There is no ${target} \`${id}\`. ${fix}`;
    return reviewDiagnostic(`unknown-${target}`, 'error', place, message);
  }
  return null;
}
