import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { Misspellings } from '../../../src/analysis/rules/misspelling.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const known = [
  'rappeler',
  'remboursement',
  'adresse',
  'technicien',
  'appeler',
  'latter',
  'marchand',
];
const misspellings = new Misspellings(known);

const meant: readonly [written: string, word: string | null][] = [
  ['remboursment', null],
  ['rembourseemnt', 'remboursement'],
  ['techncien', null],
  ['technciien', 'technicien'],
  ['rapeler', 'rappeler'],
  ['adrese', null],
  ['marchnad', 'marchand'],
  // Too short, or a letter too many: other words are too near.
  ['apeler', null],
  ['lattter', null],
  ['collis', null],
];

describe('a misspelt word', () => {
  it.each(meant)('%s → %s', (written, word) => expect(misspellings.meant(written)).toBe(word));

  it('that could be two words is none', () => {
    expect(new Misspellings(['causerie', 'cuaserie']).meant('casuerie')).toBeNull();
  });
});

describe('SMS and slips of the pen', () => {
  const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));
  it.each([
    ['fr', 'personne ma jamais rapelé malgre leur promesse de rappel', 'no-callback'],
    ['fr', 'svc client injoingable impossible de les joindre', 'unreachable'],
    ['en', 'they promissed to call me back and never did', 'no-callback'],
  ] as const)('%s: %s', (lang, text, pattern) => {
    const { record } = analyseArticle(readText(text, { id: 'x', lang }), knowledge);
    expect(record.patterns.map((found) => found.pattern)).toContain(pattern);
  });
});
