import { expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge('content');

/** Which name an article without front matter tells in the place of its company. */
const cases = [
  [
    'en',
    'a person is none, however often named',
    'I have been with Quillhaven for years. Lorna said it was a fault. Lorna said it again. I asked Lorna why. Quillhaven sent a bill.',
    'Quillhaven',
  ],
  [
    'en',
    'a given name in a name with a legal form is a firm',
    'I ordered a gate from Lorna Quigmoor Ltd. Lorna Quigmoor Ltd never answered my letters.',
    'Lorna Quigmoor Ltd',
  ],
  [
    'fr',
    'un prénom n’en est pas une',
    'Je suis client chez Quervelle depuis dix ans. Ulrich a décroché. Ulrich ne sait rien. Quervelle refuse de payer.',
    'Quervelle',
  ],
  [
    'fr',
    'un nom de plusieurs mots est pris entier',
    'Mon compte est à la Banque des Trois Phares. La Banque des Trois Phares ne répond pas.',
    'Banque des Trois Phares',
  ],
] as const;

it.each(cases)('%s: %s', (lang, _, text, name) => {
  const { record } = analyseArticle(readText(text, { id: 'x', lang }), knowledge);
  expect(record.company?.name).toBe(name);
});
