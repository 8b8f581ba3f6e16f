import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/index.ts';
import { readArticle, readText } from '../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../content'));

const STORY = `J’appelle le service client lundi. La conseillère me promet : « Un technicien vous rappelle sous 48 heures. » Personne ne m’a jamais rappelé.

Je retourne en boutique. « Ici, on ne peut rien faire », dit le vendeur. J’envoie un recommandé, sans réponse. Cela fait trois mois que cela dure.`;

function recordOf(text: string, lang: 'fr' | 'en' = 'fr') {
  return analyseArticle(readText(text, { id: 'x', lang }), knowledge).record;
}

function patternsOf(text: string, lang: 'fr' | 'en' = 'fr'): string[] {
  return recordOf(text, lang).patterns.map(({ pattern }) => pattern);
}

describe('the record of a story', () => {
  const record = recordOf(STORY);

  it('tells the promise, by when, and what became of it', () => {
    expect(record.promises).toMatchObject([
      { kind: 'callback', status: 'broken', deadline: { iso: 'PT48H', limit: 'within' } },
    ]);
    expect(record.promises[0]?.outcome?.quote).toContain('jamais rappelé');
  });

  it('tells the contacts in their order', () => {
    expect(record.journey.map(({ channel }) => channel)).toEqual(['phone', 'store', 'letter']);
  });

  it('judges the principles and measures the toll', () => {
    expect(record.patterns.map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining(['no-callback', 'no-reply', 'refuses-help', 'drags-on']),
    );
    expect(record.principles).toContainEqual({ principle: 'stand-by', verdict: 'breached' });
    expect(record.toll.elapsed?.iso).toBe('P3M');
  });

  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(recordOf(STORY))).toBe(JSON.stringify(record));
  });

  it('slices every quote from the text', () => {
    const { promises, channels, journey, patterns } = record;
    const quotes = [
      ...promises.flatMap(({ outcome, deadline, ...own }) => [own, outcome, deadline]),
      ...channels.flatMap(({ mentions }) => mentions),
      ...journey,
      ...patterns.flatMap(({ evidence }) => evidence),
    ].filter((quote) => quote !== null);
    expect(quotes.length).toBeGreaterThan(10);
    for (const { quote, start, end } of quotes) expect(STORY.slice(start, end)).toBe(quote);
  });
});

describe('what became of a promise', () => {
  it.each<[text: string, status: string]>([
    ['« Je vous rappelle demain », dit-elle. Elle n’a pas rappelé.', 'broken'],
    ['« Je vous rappelle demain », dit-elle. Le lendemain, elle m’a rappelé comme promis.', 'kept'],
    ['« Je vous rappelle demain », dit-elle. Je suis sorti promener le chien.', 'unknown'],
  ])('%s → %s', (text, status) => {
    expect(recordOf(text).promises.map((promise) => promise.status)).toEqual([status]);
  });

  it('makes one promise of two tellings, two of two dates', () => {
    const again = 'Il promet de me rappeler lundi. Il avait promis de me rappeler lundi !';
    const twice = 'Il promet de me rappeler lundi. Puis il promet de me rappeler jeudi.';
    expect(recordOf(again).promises).toHaveLength(1);
    expect(recordOf(twice).promises).toHaveLength(2);
  });
});

describe('what is not told as having happened', () => {
  const told = 'Personne ne m’a jamais rappelé.';
  it.each<[text: string, found: boolean]>([
    [told, true],
    [`Imaginez que ${told.toLowerCase()}`, false],
    ['Mon voisin raconte que personne ne l’a jamais rappelé.', false],
  ])('%s', (text, found) => {
    expect(patternsOf(text).includes('no-callback')).toBe(found);
  });

  it.each<[body: string, found: boolean]>([
    [`## Un rappel\n\n${told}`, true],
    [`## ${told}\n\nVoilà le titre.`, false],
    [`## Ce qu’il faut en retenir\n\n${told}`, false],
  ])('in Markdown: %j', (body, found) => {
    const front = `---\ntitle: Essai\nlang: fr\ncompany: Zed\nsector: telecom\ndate: 2026-01-02\nauthor: A.\nrights: full\nstatus: composed\nsummary: Un essai assez long pour le schéma.\n---\n\n`;
    const { article } = readArticle(front + body, { id: 'x', path: 'x.md', format: 'md' });
    expect(article).not.toBeNull();
    const found_ = article && analyseArticle(article, knowledge).record.patterns;
    expect(found_?.some(({ pattern }) => pattern === 'no-callback')).toBe(found);
  });
});

describe('spelling does not matter', () => {
  const sentence = 'Personne ne m’a jamais rappelé malgré leurs promesses.';
  it.each([
    sentence.replace('’', "'"),
    sentence.toUpperCase(),
    sentence.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    sentence.replaceAll(' ', '\u00a0'),
  ])('%s', (text) => {
    expect(patternsOf(text)).toEqual(patternsOf(sentence));
  });
});
