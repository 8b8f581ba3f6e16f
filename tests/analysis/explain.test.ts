import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../src/analysis/explain/explain.ts';
import { refusedCues } from '../../src/analysis/explain/refused.ts';
import { readArticle, readText } from '../../src/analysis/read/article.ts';
import { tellStory } from '../../src/analysis/record/tell.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../content'));

function explain(text: string, lang: 'fr' | 'en' = 'fr') {
  return explainArticle(readText(text, { id: 'x', lang }), knowledge);
}

describe('a finding that is there', () => {
  const { findings } = explain('Le conseiller devait me rappeler lundi. Il ne m’a jamais rappelé.');
  const found = findings.find(({ label }) => label === 'pattern/no-callback');

  it('names its rules and the words they took', () => {
    expect(found?.quote.quote).toContain('jamais rappelé');
    expect(found?.cues.length).toBeGreaterThan(0);
    expect(found?.cues.flatMap(({ words }) => words)).toContain('rappelé');
    expect(found?.cues[0]?.note).not.toBe('');
  });

  it('tells the status of a promise', () => {
    const promise = findings.find(({ label }) => label === 'promise/callback');
    expect(promise?.detail).toBe('broken');
  });

  it('names a rule once, however often it matched there, and the sentence around', () => {
    const wait = 'J’ai rappelé trois fois : vingt-cinq minutes d’attente, puis on a raccroché.';
    const { findings: all } = explain(`Le 2 mars, j’ai écrit. ${wait}`);
    const cut = all.find(({ label }) => label === 'pattern/cut-off');
    expect(cut?.sentence).toBe(wait);
    for (const { label, cues } of all) {
      const told = cues.map(({ rule, quote }) => `${label} ${rule} ${quote.start}`);
      expect(told).toEqual([...new Set(told)]);
    }
  });

  it('says what people made of it', () => {
    const source = `---
title: Une bouilloire
lang: fr
company: Théobule
sector: household
date: 2026-03-14
author: A. B.
rights: full
summary: Une bouilloire qui fuyait, et une voix aimable.
status: composed
review:
  - action: reject
    pattern: respectful
    quote: a été aimable
  - action: confirm
    pattern: cut-off
    quote: puis on a raccroché
---

La conseillère a été aimable. J’ai rappelé, puis on a raccroché. Personne ne m’a rappelé.
`;
    const { article } = readArticle(source, { id: 'x', path: 'x.md', format: 'md' });
    const told = explainArticle(article!, knowledge).findings;
    const verdictOf = (label: string) => told.find((one) => one.label === label)?.verdict;
    expect([
      verdictOf('pattern/respectful'),
      verdictOf('pattern/cut-off'),
      verdictOf('pattern/no-callback'),
    ]).toEqual(['rejected', 'confirmed', null]);
  });

  it('stands in the order of the text', () => {
    const starts = findings.map(({ quote }) => quote.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

const refused: readonly [text: string, lang: 'fr' | 'en', pattern: string][] = [
  ['Imaginez que personne ne vous rappelle jamais.', 'fr', 'no-callback'],
  ['If they never call you back, write to the ombudsman.', 'en', 'no-callback'],
];

describe('a cue that was found and dropped', () => {
  it.each(refused)('%s (%s): %s is no telling', (text, lang, pattern) => {
    const absent = explain(text, lang).absent.find((one) => one.pattern === pattern);
    const [first] = absent?.refused ?? [];
    expect(['hypothesis', 'advice', 'general']).toContain(first?.reason);
    expect(first?.because).toMatch(/\w/);
  });

  it('stands in a heading', () => {
    const { refused: dropped } = explain('Jamais rappelé\n\nJ’ai téléphoné le lundi à midi.');
    expect(dropped.map(({ reason }) => reason)).toContain('heading');
  });

  it('promises nothing', () => {
    const { refused: dropped } = explain('I wrote to the office and said I would not pay.', 'en');
    const promise = dropped.find(({ label }) => label.startsWith('promise/'));
    expect(promise?.reason).toBe('no-promise');
    expect(promise?.because).toContain('said I would');
  });

  it('tells of no contact', () => {
    const { refused: dropped } = explain('Je ne les ai jamais appelés.');
    const contact = dropped.find(({ label }) => label === 'contact/phone');
    expect(contact?.reason).toBe('no-contact');
    expect(contact?.because).toContain('jamais appelés');
  });

  it('is not told as annotated promises are', () => {
    const text = 'They promised me a refund by Friday.';
    const told = tellStory(readText(text, { id: 'x', lang: 'en' }), knowledge);
    const { language } = told.story;
    const reasons = (prior: number) => {
      const tellings = { labels: ['told'], prior: Float64Array.of(prior), weights: new Map() };
      const classifier = language.classifier && { ...language.classifier, tellings };
      const story = { ...told.story, language: { ...language, classifier } };
      return refusedCues({ ...told, story }, ({ family }) => family === 'promise').map(
        ({ reason }) => reason,
      );
    };
    expect(reasons(-9)).toContain('unlike');
    expect(reasons(9)).not.toContain('unlike');
  });

  it('has another subject than its rule asks for', () => {
    const text = 'Personne ne m’a jamais rappelé.';
    const told = tellStory(readText(text, { id: 'x', lang: 'fr' }), knowledge);
    const { language } = told.story;
    const heads = language.index.heads.map(({ rule, program }) => {
      return { program, rule: { ...rule, subject: 'customer' as const } };
    });
    const story = { ...told.story, language: { ...language, index: { ...language.index, heads } } };
    const reasons = refusedCues({ story, found: [] }, ({ value }) => value === 'no-callback');
    expect(reasons.map(({ reason }) => reason)).toContain('subject');
  });
});

describe('a pattern that is absent', () => {
  it('names the cue that came nearest and what it lacks', () => {
    const { absent } = explain('Mon colis est arrivé à l’heure et le livreur souriait.');
    const nearest = absent.find(({ pattern }) => pattern === 'missed-appointment')?.nearest;
    expect(nearest?.sentence.quote).toContain('livreur');
    expect((nearest?.missing.length ?? 0) + (nearest?.present ?? 0)).toBeGreaterThan(1);
  });

  it('is never one of those found, and every pattern is one or the other', () => {
    const { absent, record } = explain('Personne ne m’a jamais rappelé.');
    const ids = [...absent, ...record.patterns].map(({ pattern }) => pattern).sort();
    expect(ids).toEqual(knowledge.taxonomy.patterns.map(({ id }) => id).sort());
  });

  it('has its cues below the threshold, when it has any', () => {
    const { absent } = explain(
      'On m’a lu la phrase toute faite du script. Personne ne m’a rappelé, et voilà trois mois.',
    );
    for (const { weak, strength, threshold } of absent) {
      if (weak.length > 0) expect(strength).toBeLessThan(threshold);
    }
  });
});
