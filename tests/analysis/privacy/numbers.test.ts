import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/analysis/privacy/numbers.ts';

/** Numbers below are reserved for examples, or made up with right check digits. */
const found: readonly [text: string, kind: string, words: string][] = [
  ['Écrivez-moi à lucie.r@exemple.fr, merci.', 'email', 'lucie.r@exemple.fr'],
  ['Mon portable est le 06 39 98 12 34.', 'phone', '06 39 98 12 34'],
  ['Joignable au 01.99.00.12.34 le soir', 'phone', '01.99.00.12.34'],
  ['appelez le +33 (0)6 39 98 12 34', 'phone', '+33 (0)6 39 98 12 34'],
  ['Ring me on 07700 900123 after six.', 'phone', '07700 900123'],
  ['My number is (555) 201-0198, call me.', 'phone', '(555) 201-0198'],
  ['Reach me at +44 20 7946 0958.', 'phone', '+44 20 7946 0958'],
  ['Virez sur FR76 3000 6000 0112 3456 7890 189 svp', 'iban', 'FR76 3000 6000 0112 3456 7890 189'],
  ['card 4111 1111 1111 1111 was charged', 'card', '4111 1111 1111 1111'],
  ['Mon contrat n° 458 221 903 court encore.', 'number', '458 221 903'],
  ['commande numéro FR-2231-AX jamais partie', 'number', 'FR-2231-AX'],
  ['My order number GB-22314-AX never left.', 'number', 'GB-22314-AX'],
  ['Dossier : 2024-117-4452', 'number', '2024-117-4452'],
  ['account # 00981234 was closed', 'number', '00981234'],
];

const none: readonly string[] = [
  'J’ai appelé le 3900 puis le 0 800 123 456.',
  'Le numéro surtaxé est le 0 892 700 801.',
  'Call 1-800-555-0199 if you dare.',
  'J’ai payé 1 234,56 € le 12/03/2024.',
  'Ma commande 2024 était la première.',
  'They billed 450 dollars for 12 months.',
  'Une facture de 1250 euros.',
  'Une facture de 1250 €.',
  'Le contrat du 12 mars.',
  'My account balance was 4500 dollars.',
  'Il a fallu 4 111 111 111 secondes.',
  'C’est l’article L. 224-38 du code.',
  'The train left at 14:30 from platform 12.',
];

describe('addresses and numbers of persons', () => {
  it.each(found)('%s', (text, kind, words) => {
    const [first] = findNumbers(text);
    expect([first?.kind, text.slice(first?.start, first?.end)]).toEqual([kind, words]);
  });

  it.each(none)('not in: %s', (text) => {
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
