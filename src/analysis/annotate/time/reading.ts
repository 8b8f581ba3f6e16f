import type { Token } from '../../model/text.ts';
import type { TimeValue } from './expression.ts';

/** A value and the index of the token after it. */
export interface Reading {
  readonly next: number;
  readonly value: TimeValue;
}

/** Reads one sort of expression that begins at a token; null when there is none. */
export type Reader = (tokens: readonly Token[], at: number) => Reading | null;

export const NOTHING: TimeValue = {
  kind: 'duration',
  iso: null,
  limit: null,
  unit: null,
  approximate: false,
  workingDays: false,
  relation: null,
};

/** The form at an index, empty outside. */
export function formAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.form ?? '';
}

/** The index after `phrase` when it stands at `at`, otherwise `at`. */
export function skipPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  const first = tokens[at]?.form;
  let next = at;
  for (const phrase of phrases) {
    if (phrase[0] !== first) continue;
    if (at + phrase.length <= next) continue;
    if (phrase.every((word, k) => tokens[at + k]?.form === word)) next = at + phrase.length;
  }
  return next;
}

/** No space between a token and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}
