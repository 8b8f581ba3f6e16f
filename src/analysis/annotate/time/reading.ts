import type { Token } from '../../model/text.ts';
import type { TimeValue } from './expression.ts';

/** A value and the index of the token after it. */
export interface Reading {
  readonly next: number;
  readonly value: TimeValue;
}

/** Reads one sort of expression that begins at a token; null when there is none. */
export type Reader = (tokens: readonly Token[], at: number) => Reading | null;

/** The reader that knows what it has just read: others build on it and ask at the same token. */
export function remembered(read: Reader): Reader {
  let lastTokens: readonly Token[] | null = null;
  let lastAt = -1;
  let last: Reading | null = null;
  return (tokens, at) => {
    if (lastAt === at && lastTokens === tokens) return last;
    last = read(tokens, at);
    lastTokens = tokens;
    lastAt = at;
    return last;
  };
}

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

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The index after the longest of the phrases that stands at `at`, otherwise `at`. */
export function skipPhrase(tokens: readonly Token[], at: number, phrases: Phrases): number {
  let next = at;
  for (const phrase of phrases.get(formAt(tokens, at)) ?? NO_PHRASES) {
    if (at + phrase.length <= next) continue;
    if (phrase.every((word, k) => tokens[at + k]?.form === word)) next = at + phrase.length;
  }
  return next;
}

const NO_PHRASES: readonly (readonly string[])[] = [];

/** No space between a token and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}
