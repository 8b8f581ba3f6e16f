import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

function evidenceOf(text: string, pattern: string) {
  const { record } = analyseArticle(readText(text, { id: 'x', lang: 'en' }), knowledge);
  return record.patterns.find((one) => one.pattern === pattern)?.evidence ?? [];
}

it('shows the clause in which a rule found it', () => {
  const text = 'I sent the lamp back in May. The agency refused to refund me, so I cried.';
  const [first] = evidenceOf(text, 'money-not-returned');
  expect(first?.quote).toBe('The agency refused to refund me');
  expect(first?.rules.join()).toContain('en/');
});

it('shows the sentence whose words tell it where no rule does', () => {
  const silence = 'Two parcels, three letters and a fax into the void.';
  const text = `I ordered a lamp. ${silence} They never answered any of my four e-mails.`;
  const found = evidenceOf(text, 'no-reply');
  expect(found.map(({ rules }) => rules.length > 0)).not.toContain(false);
  expect(found.at(-1)?.quote).toContain('never answered');
});

it('is less sure of a hint than of a plain word', () => {
  const sure = evidenceOf('They refused to refund the 40 euros.', 'money-not-returned');
  const hint = evidenceOf('There is also the matter of the 40 euros.', 'money-not-returned');
  expect(sure[0]?.confidence ?? 0).toBeGreaterThan(hint[0]?.confidence ?? 0);
});

it('finds no failure in a walk by the river', () => {
  const text = 'We went for a walk by the river and talked about our garden.';
  const { record } = analyseArticle(readText(text, { id: 'x', lang: 'en' }), knowledge);
  expect(record.patterns).toEqual([]);
});

it('shows what two sentences tell together, even where the first alone says little', () => {
  const text = 'I asked for a call from the manager. To this day nobody has called me back.';
  const found = evidenceOf(text, 'no-callback');
  expect(found.map(({ quote }) => quote).join()).toContain('nobody');
});
