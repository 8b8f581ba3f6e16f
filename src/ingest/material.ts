import type { Lang } from '../analysis/model/doc.ts';

/** A text from elsewhere with what its source says of it, before anything is made of it. */
export interface Material {
  /** Markdown of the main text. */
  readonly markdown: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
  readonly company: string | null;
  readonly lang: Lang | null;
  /** Web address of the page. */
  readonly url: string | null;
  /** Name of the site or data set. */
  readonly site: string | null;
  /** Id of the row in its data set. */
  readonly row: string | null;
}

export const NOTHING_KNOWN: Material = {
  markdown: '',
  title: null,
  author: null,
  date: null,
  company: null,
  lang: null,
  url: null,
  site: null,
  row: null,
};
