import type { Place } from './doc.ts';

/** What can be said of an article that was read. */
export type CheckId =
  | 'too-short'
  | 'language-mismatch'
  | 'nothing-found'
  | 'promise-without-outcome'
  | 'pattern-under-floor'
  | 'company-not-in-text'
  | 'still-to-write'
  | 'personal-email'
  | 'personal-phone'
  | 'personal-iban'
  | 'personal-card'
  | 'personal-number'
  | 'personal-name'
  | 'dead-reference'
  | 'missing-source'
  | 'missing-archive'
  | 'reply-before-article'
  | 'stale-review'
  | 'changed-review'
  | 'needless-review'
  | 'unread-review'
  | 'unknown-pattern'
  | 'unknown-promise'
  | 'unknown-channel'
  | 'needless-suppression'
  | 'unexplained-suppression'
  | 'unknown-suppression';

/** One thing to say of an article: which entry of the catalogue, where, and what it names. */
export interface Remark extends Place {
  readonly id: CheckId;
  readonly values: Readonly<Record<string, string>>;
}

/** A remark at a place, the beginning of the file when none is given. */
export function remark(
  id: CheckId,
  values: Readonly<Record<string, string>> = {},
  place: Place = { line: 1, column: 1 },
): Remark {
  return { id, values, line: place.line, column: place.column };
}
