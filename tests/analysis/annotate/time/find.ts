import { findTimes } from '../../../../src/analysis/annotate/time/index.ts';
import { tokenise } from '../../../../src/analysis/annotate/tokenise.ts';
import type { Lang } from '../../../../src/analysis/model/doc.ts';

/** The time expressions of a sentence, with their words. */
export function times(sentence: string, lang: Lang) {
  const tokens = tokenise(sentence, lang);
  return findTimes(tokens, lang).map((time) => ({
    ...time,
    words: sentence.slice(tokens[time.first]?.start, tokens[time.last]?.end),
  }));
}

/** A sentence with its expression in brackets: without them, and what is inside. */
export function unbracket(sentence: string): { readonly text: string; readonly words: string } {
  const words = /\[(.*)\]/.exec(sentence)?.[1] ?? '';
  return { text: sentence.replaceAll(/[[\]]/g, ''), words };
}
