import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

function quotesOf(text: string, pattern: string): string[] {
  const { record } = analyseArticle(readText(text, { id: 'x', lang: 'en' }), knowledge);
  const found = record.patterns.find((one) => one.pattern === pattern);
  return found?.evidence.map(({ quote }) => quote) ?? [];
}

it('shows the clause that says it, not those that only hint at it', () => {
  const text = 'The agency refused to refund me.\n\nThere is also the matter of my deposit.';
  const quotes = quotesOf(text, 'money-not-returned');
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toContain('refused to refund me');
});

it('shows all hints where none is enough by itself', () => {
  const text = 'Then the matter of the fee.\n\nAnd the matter of the charges.';
  expect(quotesOf(text, 'wrongful-charge').length).toBeGreaterThan(1);
});

it('takes hints for less in a long text, where some are met by chance', () => {
  const hints = 'Then the matter of the fee.\n\nAnd the matter of the charges.';
  const story = 'We went for a walk by the river and talked about our garden. '.repeat(120);
  expect(quotesOf(`${story}\n\n${hints}`, 'wrongful-charge')).toHaveLength(0);
});
