import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/analysis/read/plain-text.ts';

const STORY =
  'J’ai commandé un lit en mars. On m’a promis une livraison en avril. En mai, le magasin m’a ' +
  'demandé de patienter. En juin, il m’a demandé de rappeler. En juillet, je dormais toujours ' +
  'par terre et le service client avait changé de numéro.';

/** Furniture found in a page: what stands before the story, the story, what stands after. */
function furnitureOf(head: string, tail: string): string[] {
  const doc = readPlainText(['Un lit pour Noël', head, STORY, STORY, tail].join('\n\n'));
  return doc.blocks
    .filter(({ zone }) => zone === 'furniture')
    .map(({ start, end }) => doc.text.slice(start, end));
}

const lines: readonly string[] = [
  'Temps de lecture estimé : 6 minutes',
  '4 min read',
  'Publié le 3 mars 2024 par Léa',
  'Posted on 3 March 2024',
  'Partager cet article',
  'Share this post',
  'Facebook Twitter LinkedIn',
  'Étiquettes : livraison, meubles',
  'Filed under: furniture',
  'Ce site utilise des cookies pour mesurer son audience.',
  'Skip to content',
  '[previous]: /2024/03',
];

const tails: readonly (readonly [what: string, tail: string])[] = [
  ['comments', '3 commentaires\n\nMoi aussi, on m’a promis un lit !'],
  ['comments in English', 'Leave a reply\n\nThe same happened to me.'],
  ['related articles', 'Articles similaires\n\nDix lits à construire soi-même'],
  ['related posts', 'You may also like\n\nTen beds to build'],
  ['navigation', '← Article précédent\n\nLa table'],
  ['a newsletter box', 'Inscription newsletter\n\nLaissez-nous votre adresse.'],
  ['a newsletter box in English', 'Subscribe to our newsletter\n\nNo spam, ever.'],
  ['a signature', 'Maud Perrin'],
  ['a signature before a box', 'Maud Perrin\n\nNewsletter\n\nLaissez-nous votre adresse.'],
  [
    'cards of other articles',
    'La table qui boite\n\nMaud /\n\nUne table, trois pieds, et un vendeur…',
  ],
  ['a copyright line', '© 2024 Le carnet de Maud'],
];

const prose: readonly string[] = [
  'Il m’a répondu : partagez votre avis sur notre site.',
  'J’ai lu vingt commentaires avant de commander.',
  'La newsletter du magasin, elle, arrivait chaque lundi.',
  'They told me to leave a comment on their page.',
  'Personne',
  'Jamais de la vie',
];

describe('page furniture', () => {
  test.each(lines)('%s', (line) => {
    expect(furnitureOf(line, 'Fin.')).toEqual([line]);
  });

  test.each(tails)('%s after the article', (_, tail) => {
    expect(furnitureOf('Il pleut.', tail)).toEqual(tail.split('\n\n'));
  });

  test.each(prose)('no furniture: %s', (line) => {
    expect(furnitureOf(line, line)).toEqual([]);
  });

  test('a reading time on two lines', () => {
    expect(furnitureOf('Temps de lecture :\n6 minutes', 'Fin.')).toHaveLength(2);
  });

  test('a box in the middle does not end the story', () => {
    const doc = readPlainText(['Titre', STORY, 'Newsletter', STORY, STORY].join('\n\n'));
    expect(doc.blocks.map(({ zone }) => zone)).toEqual([
      'story',
      'story',
      'furniture',
      'story',
      'story',
    ]);
  });
});
