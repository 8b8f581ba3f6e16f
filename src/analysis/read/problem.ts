import type { Place } from '../model/doc.ts';

/** What can be wrong with the source of an article. */
export type ProblemId =
  | 'file-not-found'
  | 'not-a-file'
  | 'outside-content'
  | 'unknown-format'
  | 'too-large'
  | 'binary-file'
  | 'not-utf8'
  | 'empty-file'
  | 'missing-front-matter'
  | 'broken-front-matter'
  | 'invalid-front-matter'
  | 'unknown-sector'
  | 'broken-mdx'
  | 'forbidden-mdx'
  | 'unclosed-quotation'
  | 'bad-row';

/** Something wrong with a source: which entry of the catalogue, where, and the values it names. */
export interface Problem extends Place {
  readonly id: ProblemId;
  readonly values: Readonly<Record<string, string>>;
}

/** A problem at a place, the beginning of the file when none is given. */
export function problem(
  id: ProblemId,
  values: Readonly<Record<string, string>> = {},
  place: Place = { line: 1, column: 1 },
): Problem {
  return { id, values, line: place.line, column: place.column };
}
