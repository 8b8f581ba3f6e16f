import { describe, expect, test } from 'vitest';
import { answers, holdsAll } from '../../../src/components/search/answers.ts';

describe('a text answers a query', () => {
  test.each([
    ['Il a rappelé.', 'rappel'],
    ['remboursé', 'remboursement'],
    ['Réponse', 'reponses'],
    ['I called', 'calling'],
    ['anything', 'tv'],
  ])('%j for %j', (text, query) => {
    expect(answers(text, query)).toBe(true);
  });

  test.each([
    ['V.', 'voucher'],
    ['Ça', 'call'],
    ['rapide', 'rappel'],
    ['', 'refund'],
  ])('%j not for %j', (text, query) => {
    expect(answers(text, query)).toBe(false);
  });
});

test.each([
  ['en', 'food for a pet', 'pet food', true],
  ['fr', 'un petit four', 'pet food', false],
  ['fr', 'Il a refusé.', 'refund', false],
  ['fr', 'une facture', 'facturat', true],
  ['fr', 'L’agence a répondu.', 'réponds agences', true],
  ['fr', 'L’agence', 'agence fermée', false],
] as const)('%s: %j holds all of %j: %s', (lang, text, query, held) => {
  expect(holdsAll(text, query, lang)).toBe(held);
});
