import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoney } from '../../../src/analysis/annotate/money.ts';
import { tokenise } from '../../../src/analysis/annotate/tokenise.ts';
import type { Lang } from '../../../src/analysis/model/doc.ts';

type Row = readonly [sentence: string, words: string, amount: number, currency: string];

function sums(sentence: string, lang: Lang) {
  const tokens = tokenise(sentence, lang);
  return findMoney(tokens, lang).map(({ first, last, amount, currency }) => [
    sentence.slice(tokens[first]?.start, tokens[last]?.end),
    amount,
    currency,
  ]);
}

const french: readonly Row[] = [
  ['Facture de 12,50 € reçue.', '12,50 €', 12.5, 'EUR'],
  ['Facture de 1 200 euros reçue.', '1 200 euros', 1200, 'EUR'],
  ['Facture de 1 200,50 € reçue.', '1 200,50 €', 1200.5, 'EUR'],
  ['Facture de 1.200€ reçue.', '1.200€', 1200, 'EUR'],
  ['Facture de 1.200,75 € reçue.', '1.200,75 €', 1200.75, 'EUR'],
  ['Facture de trois cents euros reçue.', 'trois cents euros', 300, 'EUR'],
  ['Facture de quatre-vingt-dix-neuf euros.', 'quatre-vingt-dix-neuf euros', 99, 'EUR'],
  ['Facture de mille deux cents euros.', 'mille deux cents euros', 1200, 'EUR'],
  ['Facture de 20 balles.', '20 balles', 20, 'EUR'],
  ['Facture de 45€ TTC.', '45€ TTC', 45, 'EUR'],
  ['Facture de 150 EUR.', '150 EUR', 150, 'EUR'],
  ['Facture de 12 €50.', '12 €50', 12.5, 'EUR'],
  ['Facture de 12€50 tout rond.', '12€50', 12.5, 'EUR'],
  ['Facture de 3 euros 20.', '3 euros 20', 3.2, 'EUR'],
  ['Facture de 2 euros et 30 centimes.', '2 euros et 30 centimes', 2.3, 'EUR'],
  ['Facture de 80 francs suisses.', '80 francs suisses', 80, 'CHF'],
  ['Facture de 80 CHF.', '80 CHF', 80, 'CHF'],
  ['Facture de 60 dollars canadiens.', '60 dollars canadiens', 60, 'CAD'],
  ['Facture de €45.', '€45', 45, 'EUR'],
  ['Facture de 2k€ !', '2k€', 2000, 'EUR'],
  ['Un geste de 99 centimes.', '99 centimes', 0.99, 'EUR'],
  ['Un geste de 0,99€.', '0,99€', 0.99, 'EUR'],
  ['Il coûte 29,99 euros par mois.', '29,99 euros', 29.99, 'EUR'],
];

const english: readonly Row[] = [
  ['They took €45 from me.', '€45', 45, 'EUR'],
  ['They took $1,200.50 from me.', '$1,200.50', 1200.5, 'USD'],
  ['They took £30 from me.', '£30', 30, 'GBP'],
  ['They took 30 quid from me.', '30 quid', 30, 'GBP'],
  ['They took twenty pounds from me.', 'twenty pounds', 20, 'GBP'],
  ['They took a hundred bucks from me.', 'a hundred bucks', 100, 'USD'],
  ['They took two hundred and fifty dollars.', 'two hundred and fifty dollars', 250, 'USD'],
  ['They took 150 EUR from me.', '150 EUR', 150, 'EUR'],
  ['They took US$50 from me.', 'US$50', 50, 'USD'],
  ['They took C$50 from me.', 'C$50', 50, 'CAD'],
  ['They took £1.5k from me.', '£1.5k', 1500, 'GBP'],
  ['They took £2 million from us.', '£2 million', 2_000_000, 'GBP'],
  ['They took 50p from me.', '50p', 0.5, 'GBP'],
  ['They took 75 pence from me.', '75 pence', 0.75, 'GBP'],
  ['They took £19.99 a month.', '£19.99', 19.99, 'GBP'],
];

describe('sums of money', () => {
  test.each(french)('%s', (sentence, ...sum) => {
    expect(sums(sentence, 'fr')).toEqual([sum]);
  });

  test.each(english)('%s', (sentence, ...sum) => {
    expect(sums(sentence, 'en')).toEqual([sum]);
  });

  test('several in one sentence', () => {
    expect(sums('Vendu 120 €, facturé 150 €.', 'fr').map(([, amount]) => amount)).toEqual([
      120, 150,
    ]);
  });

  test.each([
    ['Trois appels, deux lettres, un avocat.', 'fr'],
    ['Commande 45 120 377 du 12/03/2026.', 'fr'],
    ['Il vient à 14h30, au 12 rue des Lilas.', 'fr'],
    ['Appelez le 01 23 45 67 89.', 'fr'],
    ['Trois cents appels sans réponse.', 'fr'],
    ['Order 45,120 left on 12/03/2026.', 'en'],
    ['I pounded on the door and bucked the trend.', 'en'],
    ['At 5 pm I called twice.', 'en'],
    ['The box weighed six pounds, one ounce.', 'en'],
    ['My bag was four pounds overweight.', 'en'],
    ['Le carton pèse douze livres.', 'fr'],
  ] as const)('no money: %s', (sentence, lang) => {
    expect(sums(sentence, lang)).toEqual([]);
  });

  test('any words at all: no error, in order, none overlapping', () => {
    const word = fc.constantFrom(
      '12',
      '€',
      '$',
      '1 200',
      'mille',
      'cent',
      'et',
      '50',
      'k',
      'us',
      'a',
      ',',
      'p',
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom<Lang>('fr', 'en'), (words, lang) => {
        const tokens = tokenise(words.join(' '), lang);
        let end = -1;
        for (const { first, last, amount } of findMoney(tokens, lang)) {
          if (first <= end || last < first || last >= tokens.length || !(amount >= 0)) return false;
          end = last;
        }
        return true;
      }),
    );
  });
});
