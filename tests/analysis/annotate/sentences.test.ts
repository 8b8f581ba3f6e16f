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
  ['Réf. 4512 perdue. Encore.', ['Réf. 4512 perdue.', 'Encore.']],
];

const english: readonly [text: string, sentences: readonly string[]][] = [
  ['I asked. They said no. Then silence.', ['I asked.', 'They said no.', 'Then silence.']],
  ['Order No. 12 is lost. Again.', ['Order No. 12 is lost.', 'Again.']],
  ['Due by the 21st. Not a word.', ['Due by the 21st.', 'Not a word.']],
  ['The shop in St. Ives is shut.', ['The shop in St. Ives is shut.']],
  ['I waited until 5 p.m. Nobody came.', ['I waited until 5 p.m.', 'Nobody came.']],
  ['The 5 p.m. slot was gone.', ['The 5 p.m. slot was gone.']],
  ['Mr. Hale left. Who else?', ['Mr. Hale left.', 'Who else?']],
];

describe('sentences', () => {
  it.each([
    ...table.map((row) => [...row, 'fr'] as const),
    ...english.map((row) => [...row, 'en'] as const),
  ])('%s', (text, expected, lang) => {
    const tokens = tokenise(text, lang);
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
