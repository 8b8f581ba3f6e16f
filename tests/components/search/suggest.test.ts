import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/components/search/suggest.ts';

const vocabulary = {
  fr: ['remboursement', 'téléphone', 'facture', 'vendeur', 'colis', 'rappel'],
  en: ['refund', 'invoice', 'working', 'voucher', 'call'],
};

describe('a slip is put right', () => {
  test.each([
    ['rembousement', 'remboursement'],
    ['telefone', 'téléphone'],
    ['FACTRUE impayée', 'facture impayée'],
    ['refnud', 'refund'],
    ['"vuocher" now', '"voucher" now'],
  ])('%j as %j', (query, meant) => {
    expect(suggest(query, vocabulary, 'fr')).toBe(meant);
  });
});

describe('nothing is made up', () => {
  test.each(['remboursement', 'telephone', 'menteur', 'parking', 'xyzzy', 'le', '', '???'])(
    '%j',
    (query) => {
      expect(suggest(query, vocabulary, 'fr')).toBeNull();
    },
  );
});

test('the language of the reader comes first', () => {
  const both = { fr: ['colis'], en: ['colic'] };
  expect([suggest('colix', both, 'fr'), suggest('colix', both, 'en')]).toEqual(['colis', 'colic']);
});
