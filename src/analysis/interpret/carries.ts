import type { Span } from '../model/span.ts';
import { hasSymbol } from '../rules/vocabulary.ts';
import type { Story } from './story.ts';

/** Whether a word or phrase of a lexicon class stands in a span. False for an unknown class. */
export function carries(story: Story, span: Span, symbol: string): boolean {
  return placesIn(story, span, symbol).length > 0;
}

/** Where in a span words or phrases of a lexicon class begin, as token indexes of the Doc. */
export function placesIn(story: Story, span: Span, symbol: string): number[] {
  const { vocabulary } = story.language;
  const { tokens } = story.annotated;
  const id = vocabulary.id(symbol);
  if (id < 0) return [];
  const first = firstTokenFrom(story, span.start);
  const forms: string[] = [];
  for (let at = first; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end; at++) {
    forms.push(tokens[at]?.form ?? '');
  }
  return forms.flatMap((form, at) => {
    const phrases = vocabulary.phrasesAt(forms, at, forms.length - 1) ?? [];
    const there = [...vocabulary.cellsOf(form), ...phrases];
    return hasSymbol(there, id) ? [first + at] : [];
  });
}

/** Index of the first token that begins at or after an offset, by binary search. */
function firstTokenFrom(story: Story, offset: number): number {
  const { tokens } = story.annotated;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
