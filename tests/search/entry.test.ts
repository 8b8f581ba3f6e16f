import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../src/analysis/model/front-matter.ts';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { searchEntry } from '../../src/search/entry.ts';

const record = {
  id: 'box',
  lang: 'fr',
  title: 'La boîte',
  company: { name: 'Société Nébulle', from: 'frontmatter' },
  promises: [
    { quote: 'demain', status: 'broken' },
    { quote: 'lundi', status: 'broken' },
  ],
  channels: [{ channel: 'phone', mentions: [] }],
  journey: [{ step: 1, channel: 'phone', quote: 'demain' }],
  patterns: [{ pattern: 'contempt', principle: 'respect', evidence: [{ quote: 'il rit' }] }],
  principles: [
    { principle: 'respect', verdict: 'breached' },
    { principle: 'own-up', verdict: 'untouched' },
  ],
} as unknown as CaseRecord;
const text = 'Il promet demain, puis il rit.';
const frontMatter = { date: '2026-01-12', sector: 'telecom', rights: 'full' } as FrontMatter;

describe('the entry of a case', () => {
  test('has the ids of everything found, each once', () => {
    expect(searchEntry({ record, frontMatter, text }).filters).toEqual({
      lang: ['fr'],
      year: ['2026'],
      sector: ['telecom'],
      company: ['societe-nebulle'],
      principle: ['respect'],
      pattern: ['contempt'],
      channel: ['phone'],
      promise: ['broken'],
    });
  });

  test.each([
    ['full', text],
    ['quotations', 'demain\nlundi\nil rit'],
  ] as const)('with rights %j publishes %j', (rights, content) => {
    const entry = searchEntry({ record, frontMatter: { ...frontMatter, rights }, text });
    expect(entry.content).toBe(content);
  });

  test('of an unknown company has none', () => {
    const entry = searchEntry({ record: { ...record, company: null }, frontMatter, text });
    expect(entry.filters['company']).toEqual([]);
    expect(entry.meta).not.toHaveProperty('company');
  });
});
