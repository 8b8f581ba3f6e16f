import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/analysis/annotate/annotate.ts';
import { findNames } from '../../../src/analysis/privacy/names.ts';
import { readPlainText } from '../../../src/analysis/read/plain-text.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const { languages } = loadKnowledge(join(import.meta.dirname, '../../../content'));

function namesIn(text: string, lang: 'fr' | 'en'): string[] {
  const doc = readPlainText(text);
  const found = findNames(doc.text, annotate(doc, lang), languages[lang].vocabulary);
  return found.map(({ start, end }) => doc.text.slice(start, end));
}

const french: readonly [text: string, names: string[]][] = [
  ['J’ai eu Karim au téléphone, puis Élodie Garnier.', ['Karim', 'Élodie Garnier']],
  ['Mme Garnier devait me rappeler.', ['Garnier']],
  ['M. Le Bihan est passé mardi.', ['Le Bihan']],
  ['Un certain Otis m’a répondu.', ['Otis']],
  ['Le conseiller s’appelait Zebulon.', ['Zebulon']],
  ['Bonjour Madame, dit la vendeuse.', []],
  ['Je suis cliente depuis la pierre taillée.', []],
  ['Chez Orange, personne ne répond.', []],
  ['J’ai eu M. Renault, puis Mme Chopard.', ['Renault', 'Chopard']],
  ['J’ai porté ma Renault chez Mr Bricolage.', []],
  ['Paris est loin, et Lyon aussi.', []],
];

const english: readonly [text: string, names: string[]][] = [
  ['I spoke to Marvella, then to Kevin O’Brien.', ['Marvella', 'Kevin O’Brien']],
  ['Mrs Whitlock said she would ring back.', ['Whitlock']],
  ['A driver named Rodge left it in the rain.', ['Rodge']],
  ['Sharon promised a refund by Friday.', ['Sharon']],
  ['I called on Monday and again in March.', []],
  ['The Royal Mail van came.', []],
  ['Mrs Chase and Mr. Savills hung up.', ['Chase', 'Savills']],
  ['I moved from Chase to Mr Cooper.', []],
];

describe('names of persons', () => {
  it.each(french)('fr: %s', (text, names) => expect(namesIn(text, 'fr')).toEqual(names));
  it.each(english)('en: %s', (text, names) => expect(namesIn(text, 'en')).toEqual(names));
});
