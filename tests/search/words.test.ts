import { describe, expect, test } from 'vitest';
import { fold, stem, tellingWords, wordsOf } from '../../src/search/words.ts';

describe('forms of one word share a stem', () => {
  test.each([
    ['fr', ['rappel', 'rappels', 'rappeler', 'rappelle', 'rappelé', 'rappellera', 'rappelait']],
    ['fr', ['remboursement', 'remboursements', 'rembourser', 'remboursée', 'remboursé']],
    ['fr', ['facture', 'factures', 'facturé', 'facturation']],
    ['fr', ['réponse', 'réponses']],
    ['fr', ['répondre', 'répond', 'répondu', 'répondez']],
    ['fr', ['payer', 'payé', 'paient', 'paiement']],
    ['fr', ['journal', 'journaux']],
    ['en', ['refund', 'refunds', 'refunded', 'refunding']],
    ['en', ['call', 'calls', 'called', 'calling']],
    ['en', ['promise', 'promises', 'promised', 'promising']],
    ['en', ['delivery', 'deliveries', 'delivered']],
    ['en', ['reply', 'replies', 'replied']],
  ] as const)('%s %j', (lang, forms) => {
    expect(new Set(forms.map((form) => stem(fold(form), lang))).size).toBe(1);
  });
});

describe('other words do not', () => {
  test.each([
    ['fr', 'devis', 'devait'],
    ['fr', 'colis', 'colle'],
    ['fr', 'rappel', 'appel'],
    ['en', 'bill', 'billion'],
    ['en', '2026', '202'],
  ] as const)('%s %s and %s', (lang, a, b) => {
    expect(stem(fold(a), lang)).not.toBe(stem(fold(b), lang));
  });
});

test.each([
  ['L’Œuvre d’été', ['oeuvre', 'ete']],
  ['à 8 h 30', ['30']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['le remboursement de la facture', ['remboursement', 'facture']],
  ['the refund that was promised', ['refund', 'promised']],
  ['ce que', ['ce', 'que']],
])('%j tells by %j', (text, words) => {
  expect(tellingWords(text)).toEqual(words);
});
