import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import type { CaseRecord } from '../../../src/analysis/model/record.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';
import { companiesEn, elapsedEn, journeysEn } from './stories-en.ts';
import { companiesFr, elapsedFr, journeysFr } from './stories-fr.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

function recordOf(text: string, lang: 'fr' | 'en'): CaseRecord {
  return analyseArticle(readText(text, { id: 'x', lang }), knowledge).record;
}

describe('the journey tells each contact once, in order', () => {
  it.each(journeysFr)('%s → %s', (text, journey) => {
    expect(channelsOf(text, 'fr')).toBe(journey);
  });
  it.each(journeysEn)('%s → %s', (text, journey) => {
    expect(channelsOf(text, 'en')).toBe(journey);
  });

  function channelsOf(text: string, lang: 'fr' | 'en'): string {
    return recordOf(text, lang)
      .journey.map(({ channel }) => channel)
      .join(' ');
  }
});

describe('how long the affair lasted', () => {
  it.each(elapsedFr)('%s → %s', (text, iso) => {
    expect(recordOf(text, 'fr').toll.elapsed?.iso ?? null).toBe(iso);
  });
  it.each(elapsedEn)('%s → %s', (text, iso) => {
    expect(recordOf(text, 'en').toll.elapsed?.iso ?? null).toBe(iso);
  });
});

describe('the company complained about', () => {
  it.each(companiesFr)('%s → %s', (text, name) => {
    expect(recordOf(text, 'fr').company?.name ?? null).toBe(name);
  });
  it.each(companiesEn)('%s → %s', (text, name) => {
    expect(recordOf(text, 'en').company?.name ?? null).toBe(name);
  });
});
