import type { Doc, Lang } from './doc.ts';
import type { FrontMatter } from './front-matter.ts';
import type { PlacedReview } from './review.ts';

export type Format = 'md' | 'mdx' | 'html' | 'txt';

/** One complaint article, read: its data and its prose. */
export interface Article {
  /** File name without extension, or the row's id. */
  readonly id: string;
  /** Path as given by the caller; only ever shown. */
  readonly source: string;
  readonly format: Format;
  readonly lang: Lang;
  readonly title: string;
  /** Null for plain text, HTML and rows, which carry none. */
  readonly frontMatter: FrontMatter | null;
  readonly doc: Doc;
  /** What people said of the findings, in the front matter; none when left out. */
  readonly reviews?: readonly PlacedReview[];
}
