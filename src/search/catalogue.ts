import type { Lang } from '../analysis/model/doc.ts';
import type { Origin } from '../analysis/model/review.ts';

/** Where the files of the findings lie, from the root of the site. */
export const findingsFolder = 'findings';

/** Facets that a finding has itself; a case has them from all that was found in it. */
export const findingFacets = [
  'kind',
  'principle',
  'pattern',
  'channel',
  'promised',
  'promise',
] as const;

/** What cases and findings can be filtered by. */
export const facets = ['lang', ...findingFacets, 'sector', 'company', 'year'] as const;
export type Facet = (typeof facets)[number];

/** Facets that a finding has of its case. */
export const caseFacets = ['lang', 'sector', 'company', 'year'] as const satisfies Facet[];

/** Values of several facets, as places in the lists of `Catalogue.values`. */
export type Coded = readonly (readonly number[])[];

/**
 * `catalogue.json`: all that filtering needs. Findings are numbered through, those of a case
 * follow each other, the surest first; cases stand in the order of the site, newest first.
 */
export interface Catalogue {
  /** For each facet its values; a value is named by its place here. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly cases: readonly CatalogueCase[];
  /** Values that findings have, in the order of `findingFacets`; each combination once. */
  readonly combinations: readonly Coded[];
  /** For each finding its combination. */
  readonly findings: readonly number[];
  /** For each file of quotes, `quotes/0.json` and on, the first of its cases. */
  readonly quotes: readonly number[];
  /** For each file of words, `words/fr-0.json` and on, the first of its words. */
  readonly words: Readonly<Record<Lang, readonly string[]>>;
}

/** Id, day, number of findings, then values in the order of `facets`. */
export type CatalogueCase = readonly [id: string, date: string, findings: number, values: Coded];

/** `quotes/N.json`: for each case its title and the name of its company, then its findings. */
export type Quotes = readonly {
  readonly title: string;
  readonly company: string | null;
  /** Anyone but the machine is named. */
  readonly findings: readonly (readonly [quote: string, fragment: string, origin?: Origin])[];
}[];

/**
 * `words/LANG-N.json`: for each word (its stem) the findings whose quote has it and the cases
 * whose company has it, each as the distance from the one before.
 */
export type Words = Readonly<
  Record<string, readonly [findings: readonly number[], cases: readonly number[]]>
>;

/** `vocabulary.json`: the words that quotes and titles use, most frequent first. */
export type Vocabulary = Readonly<Record<Lang, readonly string[]>>;
