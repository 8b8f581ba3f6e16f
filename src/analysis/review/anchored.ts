import type { PlacedReview } from '../model/review.ts';
import type { Anchor } from './selector.ts';

/** A review entry whose words were found in the article. */
export interface AnchoredReview extends PlacedReview {
  readonly anchor: Anchor;
}
