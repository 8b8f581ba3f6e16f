import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/analysis/annotate/tokenise.ts';

const french: readonly [text: string, forms: string][] = [
  ['L’option qu’il m’a vendue', "l' option qu' il m' a vendue"],
  ["aujourd'hui", "aujourd'hui"],
  ['rendez-vous', 'rendez-vous'],
  ['jai appelé', "j' ai appele"],
  ['cest nul', "c' est nul"],
  ['j ai vu qu ils ont ri', "j' ai vu qu' ils ont ri"],
  ['à 10 m en tout', 'a 10 m en tout'],
  ['laccueil et lexpert', "l' accueil et l' expert"],
  ['dont le mont', 'dont le mont'],
  ['ya personne', 'y a personne'],
  ['ils disent quil faut', "ils disent qu' il faut"],
  ['non, ni con ni nain', 'non , ni con ni nain'],
  ['quelle quille', 'quelle quille'],
  ['dites-vous', 'dites vous'],
  ['rappelle-t-on', 'rappelle on'],
  ['service-client', 'service-client'],
  ['RÉCLAMÉ sans effet', 'reclame sans effet'],
  ['cœur', 'coeur'],
  ['Et là?.. Rien', 'et la ? … rien'],
  ['48h', '48 h'],
  ['1 200,50 €', '1200,50 €'],
  ['14h30', '14 h 30'],
  ['le 12/03/2026', 'le 12/03/2026'],
  ['n°1', 'n ° 1'],
  ['« Bien sûr ! »', '« bien sur ! »'],
  ['voir www.exemple.fr/aide?x=1, merci', 'voir www.exemple.fr/aide?x=1, merci'],
];

const english: readonly [text: string, forms: string][] = [
  ["They didn't call", "they did n't call"],
  ['They didnt call', "they did n't call"],
  ['Itll be fine, theyd said, so Im sure', "it 'll be fine , they 'd said , so i 'm sure"],
  ['its ill we were well', 'its ill we were well'],
  ['won’t', "will n't"],
  ["can't", "can n't"],
  ["I ca n't and wo n't", "i can n't and will n't"],
  ["they'll ring", "they 'll ring"],
  ["the bank's letter", "the bank 's letter"],
  ['$1,200.50', '$ 1,200.50'],
  ['“No way,” she said', '« no way , » she said'],
];

describe('tokens', () => {
  it.each(french)('fr: %s', (text, forms) => {
    expect(
      tokenise(text, 'fr')
        .map(({ form }) => form)
        .join(' '),
    ).toBe(forms);
  });
  it.each(english)('en: %s', (text, forms) => {
    expect(
      tokenise(text, 'en')
        .map(({ form }) => form)
        .join(' '),
    ).toBe(forms);
  });
  it('keeps the offsets of the text, shifted by the offset given', () => {
    const text = 'Qu’a-t-il dit ?';
    const pieces = tokenise(text, 'fr', 10).map(({ start, end }) =>
      text.slice(start - 10, end - 10),
    );
    expect(pieces).toEqual(['Qu’', 'a', '-t-il', 'dit', '?']);
  });
  it('says which words are quoted', () => {
    const quoted = tokenise(
      'Il dit « demain », dit "lundi", puis part de « chez lui »',
      'fr',
    ).filter(({ quoted, word }) => quoted && word);
    expect(quoted.map(({ form }) => form)).toEqual(['demain', 'lundi']);
  });
});
