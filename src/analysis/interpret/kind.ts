import { kindFeatures, likeliestKind } from '../classify/kinds.ts';
import type { Hit } from '../detect/hit.ts';
import type { Span } from '../model/span.ts';
import { firstWhere } from './first-where.ts';
import { namedKind, ruledKind } from './named-kind.ts';
import type { Heard, Senses } from './senses.ts';
import type { Story } from './story.ts';

/**
 * What is promised: as learnt from promises of which readers told the kind, by their words and by
 * the kind that lexicon and rules name; by these alone where nothing was learnt.
 * @param heard what the words of the promise say of it
 */
export function kindOf(
  story: Story,
  senses: Senses,
  quote: Span,
  heard: readonly Heard[],
  hits: readonly Hit[],
): string {
  const named = namedKind(story, senses, quote, heard, hits);
  const kinds = story.language.classifier?.kinds;
  return (kinds && likeliestKind(kindFeaturesOf(story, quote, named, hits), kinds)) ?? named;
}

/** What the kind of a promise is judged by. */
export function kindFeaturesOf(
  { annotated: { tokens }, language }: Story,
  { start, end }: Span,
  named: string,
  hits: readonly Hit[],
): ReadonlyMap<string, number> {
  const from = firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= start);
  const to = firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= end);
  return kindFeatures(tokens.slice(from, to), language, named, hits.flatMap(ruledKind));
}
