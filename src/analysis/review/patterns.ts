import { quoteAt } from '../interpret/clause.ts';
import { together } from '../interpret/patterns.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';
import type { Evidence, PatternFinding } from '../model/record.ts';
import { overlap } from '../model/span.ts';
import type { AnchoredReview } from './anchored.ts';

/**
 * The patterns after a person has looked at them, in the order of the taxonomy.
 * @param reviews entries about patterns
 * @param unmatched is told of entries that confirm or reject what is not there
 */
export function reviewPatterns(
  found: readonly PatternFinding[],
  reviews: readonly AnchoredReview[],
  { article, taxonomy }: { article: Article; taxonomy: Taxonomy },
  unmatched: (review: AnchoredReview) => void,
): PatternFinding[] {
  const before = new Map(found.map((one) => [one.pattern, one]));
  const evidence = new Map(found.map((one) => [one.pattern, [...one.evidence]]));
  const looked = new Set(reviews.map(({ entry }) => entry.pattern));
  for (const review of reviews) {
    const { entry, anchor } = review;
    const id = entry.pattern ?? '';
    const own = evidence.get(id) ?? [];
    const there = own.filter((one) => overlap(one, anchor) > 0);
    if (entry.action === 'add') {
      if (there.length > 0) mark(own, there, 'confirmed');
      else own.push(added(article, anchor));
    } else if (there.length === 0) unmatched(review);
    else if (entry.action === 'reject') remove(own, there);
    else mark(own, there, 'confirmed');
    evidence.set(id, own);
  }
  return taxonomy.patterns.flatMap(({ id, principle }) => {
    const untouched = before.get(id);
    if (untouched && !looked.has(id)) return [untouched];
    const own = evidence.get(id) ?? [];
    if (own.length === 0) return [];
    const confidence = together(own.map((one) => one.confidence));
    const ordered = own.sort((a, b) => a.start - b.start);
    return [{ pattern: id, principle, evidence: ordered, confidence }];
  });
}

function added(article: Article, { start, end }: { start: number; end: number }): Evidence {
  return { ...quoteAt(article, start, end), rules: [], confidence: 1, origin: 'added' };
}

function mark(own: Evidence[], there: readonly Evidence[], origin: 'confirmed'): void {
  for (const one of there) own[own.indexOf(one)] = { ...one, confidence: 1, origin };
}

function remove(own: Evidence[], there: readonly Evidence[]): void {
  for (const one of there) own.splice(own.indexOf(one), 1);
}
