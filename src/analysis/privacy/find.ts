import type { Annotated } from '../model/text.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import type { PersonalData } from './personal.ts';

/**
 * Everything in a text that can tell who a private person is, from left to right, none
 * overlapping another.
 * @param text what `annotated` was made of
 */
export function findPersonalData(
  text: string,
  annotated: Annotated,
  vocabulary: Vocabulary,
): PersonalData[] {
  const numbers = findNumbers(text);
  const names = findNames(text, annotated, vocabulary).filter(
    (name) => !numbers.some(({ start, end }) => name.start < end && start < name.end),
  );
  return [...numbers, ...names].sort((a, b) => a.start - b.start);
}
