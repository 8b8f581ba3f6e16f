import type { Span } from '../model/span.ts';
import { LENGTH_BITS } from '../rules/vocabulary.ts';
import type { Story } from './story.ts';

/** Whether a word or phrase of a lexicon class stands in a span. False for an unknown class. */
export function carries(story: Story, span: Span, symbol: string): boolean {
  const { vocabulary } = story.language;
  const id = vocabulary.id(symbol);
  if (id < 0) return false;
  const forms: string[] = [];
  for (const token of story.annotated.tokens) {
    if (token.end > span.end) break;
    if (token.start >= span.start) forms.push(token.form);
  }
  return forms.some((form, at) =>
    [
      ...vocabulary.cellsOf(form),
      ...(vocabulary.phrasesAt(forms, at, forms.length - 1) ?? []),
    ].some((cell) => cell >> LENGTH_BITS === id),
  );
}
