import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besidesOf } from '../../../src/analysis/explain/besides.ts';
import { daysBetween } from '../../../src/analysis/explain/calendar.ts';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

function besides(text: string, lang: 'fr' | 'en', written = '2026-06-30') {
  const { story, record } = analyseArticle(readText(text, { id: 'x', lang }), knowledge);
  return { record, ...besidesOf(story, record, written) };
}

test.each([
  ['2026-03-12', '2026-03-15', 3],
  ['--12-24', '--01-02', 9],
  ['--12-24', '2026-01-02', 9],
  ['2025-12-24', '--01-02', 9],
  ['--01-02', '2026-01-30', 28],
  ['2026-03-15', '2026-03-12', -3],
  ['--03', '2026-03-12', null],
])('from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe('the words that made a finding', () => {
  test.each([
    [
      'Elle devait rappeler mardi. Elle ne m’a jamais rappelé.',
      'fr',
      'no-callback',
      'jamais rappelé',
    ],
    ['On hold for forty minutes, then nothing.', 'en', 'long-wait', 'forty minutes'],
  ] as const)('%s', (text, lang, pattern, part) => {
    const { words } = besides(text, lang);
    const own = Object.entries(words).filter(([key]) => key.startsWith(pattern));
    expect(own.map(([, taken]) => taken).join(' / ')).toContain(part);
  });

  test('stand in the article, and no word is cut', () => {
    const text = 'Il n’a aucun moyen de m’aider. J’ai attendu cinquante minutes au guichet.';
    const { words } = besides(text, 'fr');
    for (const part of Object.values(words).flatMap((taken) => taken.split(' … '))) {
      expect(` ${text}`).toMatch(new RegExp(`[\\s]${part}(?![\\p{L}\\p{N}’])`, 'u'));
    }
  });
});

describe('time between two contacts', () => {
  test.each([
    ['Le 3 mars, j’ai appelé. Le 10 mars, j’ai envoyé un courriel.', 'fr', { 2: 'P7D' }],
    ['I called them. Two weeks later I sent a letter.', 'en', { 2: 'P2W' }],
    ['I called them. I sent a letter.', 'en', {}],
    ['Le 10 mars, j’ai appelé. J’ai envoyé un courriel.', 'fr', {}],
  ] as const)('%s', (text, lang, gaps) => {
    expect(besides(text, lang).gaps).toEqual(gaps);
  });
});

describe('how late', () => {
  test.each([
    // No day is told on which it came: up to the writing of the story.
    [
      'Vous serez remboursé avant le 20 juin, m’a dit la conseillère. Je n’ai rien reçu.',
      { days: 10, told: false },
    ],
    ['Vous serez remboursé sous peu, m’a dit la conseillère. Je n’ai rien reçu.', undefined],
  ])('%s', (text, lateness) => {
    const { record, late } = besides(text, 'fr');
    expect(record.promises.map(({ status }) => status)).toEqual(['broken']);
    expect(Object.values(late)[0]).toEqual(lateness);
  });
});
