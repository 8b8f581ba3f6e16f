import { expect, it } from 'vitest';
import { featuresOf } from '../../../src/analysis/classify/features.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { tellStory } from '../../../src/analysis/record/tell.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge('content');

function featuresIn(text: string, lang: 'fr' | 'en'): string[] {
  const { story } = tellStory(readText(text, { id: 'x', lang }), knowledge);
  return featuresOf(story).flatMap(({ at }) => [...at.keys()]);
}

it.each<[lang: 'fr' | 'en', text: string, features: string[]]>([
  ['fr', 'On me rappellera sous 48 h !', ['rappel', '#num', '#time', '!', '%promise/any']],
  ['fr', 'J’ai payé 12 €.', ['pay', '#num', '#money']],
  ['en', 'They never called back…', ['never', 'call', 'back', '…']],
])('%s: %s has %j', (lang, text, features) => {
  expect(featuresIn(text, lang)).toEqual(expect.arrayContaining(features));
});

it('tells no amount from another, and hears no comma', () => {
  const features = featuresIn('Le 12, le 13, puis le 14.', 'fr');
  expect(features.filter((one) => /\d|^,$/.test(one))).toEqual([]);
});

it('finds the same in a text without accents', () => {
  const features = featuresIn('Personne ne m’a rappelé après le délai annoncé.', 'fr');
  expect(featuresIn('Personne ne m’a rappele apres le delai annonce.', 'fr')).toEqual(features);
});
