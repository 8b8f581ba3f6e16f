import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes } from '../../../../src/analysis/annotate/time/index.ts';
import { tokenise } from '../../../../src/analysis/annotate/tokenise.ts';
import type { Lang } from '../../../../src/analysis/model/doc.ts';
import { times } from './find.ts';

test.each([
  'La seconde fois, elle a raccroché.',
  'Appelez le 01 23 45 67 89 ou le 3900.',
  'Commande 20260312, dossier 45 120 377.',
  "J'ai 35 ans et un abonnement.",
  'Une dame de 82 ans attendait.',
  'Facture de 48 € pour 3 lignes.',
  'Il habite le 12 rue des Lilas.',
  'Rien ne va plus du jour au lendemain.',
  "Le technicien n'est jamais à l'heure.",
  'Deux agents, trois lettres, quatre appels.',
  'Des clients, des semelles, des promesses.',
  'Il marche, il danse, il ne rappelle pas.',
  'Les trois quarts des clients partent.',
  'Une bonne fois pour toutes, répondez.',
  'Version 3/4 du contrat.',
  'Un jour il faudra payer.',
])('no time: %s', (sentence) => {
  expect(times(sentence, 'fr')).toEqual([]);
});

test.each([
  'May I speak to someone?',
  'Between 8 and 12 people were queueing.',
  'It costs between 10 and 20.',
  'You may 3 or 4 of you come.',
  'The second agent hung up.',
  'I will march into the shop.',
  'They march 3 people out.',
  'Call 0800 123 456 or 020 7946 0000.',
  'Order 20260312, ticket 45-120.',
  'My mother is 82 years old.',
  'A 70-year-old man queued.',
  'One day they will learn.',
  'It cost 48 pounds and 3 stamps.',
  'A quarter of the parts broke.',
  'I sat there in the sun.',
  'Half of it was missing.',
  'The 3rd agent on the 2nd floor.',
])('no time: %s', (sentence) => {
  expect(times(sentence, 'en')).toEqual([]);
});

test('any words at all: no error, in order, none overlapping', () => {
  const pieces =
    "d'ici dans les 15 3/4 un une deux trois vingt et demi demie quart d'heure heures h 30 jours mois " +
    'ans mars lundi fin de la semaine prochaine sous avant le 12 12/03 12/03/2026 à - / , . midi ' +
    'within by in a an half quarter of the end month next Monday May 3 rd 2026 am past to and two-week';
  const word = fc.oneof(fc.constantFrom(...pieces.split(' ')), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.constantFrom<Lang>('fr', 'en'),
      (words, lang) => {
        const tokens = tokenise(words.join(' '), lang);
        let end = -1;
        for (const { first, last } of findTimes(tokens, lang)) {
          if (first <= end || last < first || last >= tokens.length) return false;
          end = last;
        }
        return true;
      },
    ),
    { numRuns: 500 },
  );
});
