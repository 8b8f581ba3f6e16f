import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/analysis/annotate/sentences.ts';
import { tokenise } from '../../../src/analysis/annotate/tokenise.ts';

const table: readonly [text: string, sentences: readonly string[]][] = [
  ['Il rappelle ?.. Ah, ben non…', ['Il rappelle ?..', 'Ah, ben non…']],
  ['J’attends… encore. Rien !', ['J’attends… encore.', 'Rien !']],
  ['M. Durand est parti. Personne.', ['M. Durand est parti.', 'Personne.']],
  ['j’ai appelé. personne ne répond', ['j’ai appelé.', 'personne ne répond']],
  ['Elle dit « Patientez ! » Puis rien.', ['Elle dit « Patientez ! »', 'Puis rien.']],
  ['Coût : 12.50 euros. Cher.', ['Coût : 12.50 euros.', 'Cher.']],
  [
    'Des frais, des lettres, etc. Tout cela pour rien.',
    ['Des frais, des lettres, etc.', 'Tout cela pour rien.'],
  ],
  ['Appelé.Personne', ['Appelé.', 'Personne']],
];

describe('sentences', () => {
  it.each(table)('%s', (text, expected) => {
    const tokens = tokenise(text, 'fr');
    const sentences = splitSentences(text, tokens, 0, tokens.length, 0, 0);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cuts prose without punctuation at clause words', () => {
    const text = 'jai appelé et on ma dit de patienter '.repeat(20);
    const tokens = tokenise(text, 'fr');
    const sentences = splitSentences(text, tokens, 0, tokens.length, 0, 0);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { first, last } of sentences) expect(last - first).toBeLessThan(80);
  });
});
