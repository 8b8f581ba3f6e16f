import { expect, test } from 'vitest';
import { tidyQuote } from '../../../src/components/list/tidy-quote.ts';

test.each([
  ['je vous rappelle ce soir. »', 'je vous rappelle ce soir.'],
  ['« Restez en ligne', 'Restez en ligne'],
  ['within ten days.”', 'within ten days.'],
])('%j is shown as %j', (quote, shown) => {
  expect(tidyQuote(quote)).toBe(shown);
});

test.each(['le ticket est « résolu »', '« Oui », dit-il', 'rien à dire', 'a “priority” case'])(
  '%j stays',
  (quote) => {
    expect(tidyQuote(quote)).toBe(quote);
  },
);
