import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/analysis/annotate/fold.ts';
import { hasAccents, isSpelt, spellingOf } from '../../../src/analysis/annotate/spelling.ts';
import { tokenise } from '../../../src/analysis/annotate/tokenise.ts';

describe('the spelling of a word', () => {
  it.each([
    ['Rappelé', 'rappelé'],
    ['rappele\u0301', 'rappelé'],
    ['RAPPELE', 'rAppElE'],
    ['À', 'à'],
    ['Le', 'le'],
    ['L’', "l'"],
  ])('%s: %s', (surface, spelling) => {
    expect(spellingOf(surface, fold(surface))).toBe(spelling);
  });
});

describe('words spelt', () => {
  it.each<[there: string, wanted: string, strict: boolean, lenient: boolean]>([
    ['refusé', 'refusé', true, true],
    ['refuse', 'refusé', false, true],
    ['refusé', 'refuse', false, false],
    ['rEfUsE', 'refusé', true, true],
    ['achéte', 'achète', true, true],
    ['A', 'à', true, true],
    ['coeur', 'cœur', true, true],
  ])('%s may be %s: %s, in a text without accents %s', (there, wanted, strict, lenient) => {
    expect(isSpelt(there, wanted, false)).toBe(strict);
    expect(isSpelt(there, wanted, true)).toBe(lenient);
  });
});

describe('accents of a text', () => {
  it.each([
    ['J’ai appelé trois fois et personne n’a répondu.', true],
    ['J ai appele trois fois et personne n a repondu.', false],
    [`Le café est fermé. ${'Il ne vient pas. '.repeat(30)}`, false],
    ['', false],
  ])('%s: %s', (text, accents) => {
    expect(hasAccents(tokenise(text, 'fr'))).toBe(accents);
  });
});
