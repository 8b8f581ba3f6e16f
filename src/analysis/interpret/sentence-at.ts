import type { Sentence } from '../model/text.ts';
import { firstWhere } from './first-where.ts';

/** Index of the sentence that holds a token; sentences stand in the order of the text. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  const at = firstWhere(sentences.length - 1, (index) => (sentences[index]?.last ?? 0) >= token);
  return Math.max(0, at);
}
