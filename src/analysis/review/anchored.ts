import type { Diagnostic, Level } from '../model/diagnostic.ts';
import type { Place } from '../model/doc.ts';
import type { PlacedReview } from '../model/review.ts';
import type { Anchor } from './selector.ts';

/** A review entry whose words were found in the article. */
export interface AnchoredReview extends PlacedReview {
  readonly anchor: Anchor;
}

/** What an author should look at in a review entry; it stands where the entry stands. */
export function reviewDiagnostic(
  id: string,
  level: Level,
  { line, column }: Place,
  message: string,
): Diagnostic {
  return { id, level, message, line, column };
}
