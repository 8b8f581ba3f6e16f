import { describe, expect, it } from 'vitest';
import { compileLanguage } from '../../../src/analysis/knowledge/compile.ts';
import { morphology as french } from '../../../src/analysis/knowledge/inflect-fr.ts';
import { ruleSchema } from '../../../src/analysis/rules/schema.ts';
import { hitsIn } from '../examples.ts';

const lexicon = {
  file: 'lexicon.yaml',
  value: {
    theme: 'test',
    classes: {
      negation: { note: 'Negators.', words: ['ne', "n'", 'pas', 'jamais', 'plus'] },
      'no-negation': { note: 'None.', words: ['plus tard', 'une fois de plus', 'de plus'] },
      'clause-break': { note: 'Breaks.', words: ['mais', 'et', 'que'] },
      call: { note: 'To call.', verbs: ['rappeler', 'téléphoner'], words: ['coup de fil'] },
      clerk: { note: 'Staff.', nouns: ['conseiller'], adjectives: ['aimable'] },
    },
  },
};

/** The words a rule matches in a text, or null. */
function matched(rule: Record<string, unknown>, text: string): string | null {
  const source = ruleSchema.parse({
    kind: 'sequence',
    id: 'x',
    label: 'pattern/no-callback',
    note: 'A rule under test.',
    matches: ['xxx'],
    misses: ['xxx'],
    ...rule,
  });
  const file = { file: 'rules.yaml', value: { theme: 'test', rules: [source] } };
  const { language, problems } = compileLanguage(french, [lexicon], [file], () => null);
  expect(problems).toEqual([]);
  const [hit] = hitsIn(text, language);
  return hit ? `${hit.first}-${hit.last}` : null;
}

/** Token indexes count punctuation; `null` is a miss. */
const patterns: readonly [pattern: string, text: string, tokens: string | null][] = [
  ['jamais rappelé', 'On ne m’a JAMAIS rappele', '4-5'],
  ['jamais rappelé', 'jamais, rappelé', '0-2'],
  ['jamais rappelé', 'jamais encore rappelé', null],
  ['jamais .. rappelé', 'jamais encore rappelé', '0-2'],
  ['jamais .. rappelé', 'jamais au grand soir elle ne sera rappelé', null],
  ['jamais ... rappelé', 'jamais depuis ce long et triste hiver rappelé', '0-7'],
  ['jamais <1> rappelé', 'jamais depuis hier rappelé', null],
  ['rappel*', 'le rappel', '1-1'],
  ['=rappeler', 'il rappellerait', '1-1'],
  ['=rappeler.fut', 'il rappellerait', null],
  ['=rappeler.fut+cond', 'il rappellerait', '1-1'],
  ['@call.pp', 'ils ont téléphoné', '2-2'],
  ['@call', 'un coup de fil bref', '1-3'],
  ['@clerk', 'des conseillers', '1-1'],
  ['deux @clerk', 'deux aimables', '0-1'],
  ['(oui|bien sûr) madame', 'bien sûr, madame', '0-3'],
  ['(oui|bien sûr)? madame', 'madame', '0-0'],
  ['très? aimable', 'aimable', '0-0'],
  ['il !ne rappelle', 'il rappelle', '0-1'],
  ['^ rappelle', 'rappelle', '0-0'],
  ['^ rappelle', 'il rappelle', null],
  ['rappelle $', 'il rappelle !', '1-1'],
  ['rappelle \\?', 'il rappelle ?', '1-2'],
  ['rappelle \\?', 'il rappelle.', null],
  ['#num fois', 'appelé 3 fois', '1-2'],
  ['#future', 'elle viendra', '1-1'],
  ['#conditional', 'elle reviendrait', '1-1'],
  ['#future', 'un opéra', null],
  ["'là'", 'Là, répond un employé', '0-0'],
  ["'là'", 'LA, RÉPOND UN EMPLOYÉ', '0-0'],
  ["'là'", 'la réponse de l’employé', null],
  ["'là'", 'il est la ce matin', '2-2'],
  ["'la'", 'il est là', null],
  ["'la'", 'la réponse', '0-0'],
  ["('où'|'à')? rappelle", 'ou rappelle-t-il ? à midi', '1-1'],
  ["'à'", 'A midi, personne n’a décroché', '0-0'],
  ['où', 'ou bien à midi', '0-0'],
  ['a rappelé', 'à rappelé', null],
  ['a rappelé', 'il a rappelé', '1-2'],
  ['à midi', 'a midi, rien', '0-1'],
  ['(ou|et) rappelle', 'le bureau où rappelle-t-on', null],
  ['=avoir.pres', 'à midi', null],
  ['=avoir', 'il a faim', '1-1'],
  ['=rappeler.pp', 'il a demandé qu’on le rappelle', null],
  ['=téléphoner.pp', 'il téléphone à midi', null],
  ['=téléphoner.pp', 'j’ai téléphoné', '2-2'],
  ['=téléphoner.pp', 'jai telephone hier', '2-2'],
  ['=téléphoner.pp', 'J’AI TELEPHONE À LA GARE', '2-2'],
  ['=téléphoner.pres', 'j’ai téléphoné', null],
  ['@call.pres', 'j’ai téléphoné', null],
  ['@call.pres', 'je téléphone à midi', '1-1'],
  ['@call', 'j’ai téléphoné', '2-2'],
];

describe('patterns', () => {
  it.each(patterns)('%s in: %s', (pattern, text, tokens) => {
    expect(matched({ any: [pattern], negation: 'allow' }, text)).toBe(tokens);
  });
});

describe('kinds of rules', () => {
  const both = { kind: 'cooccurrence', all: ['lundi', '@call'], near: 4, negation: 'allow' };
  const window = {
    kind: 'window',
    first: ['promis'],
    then: ['rien'],
    within: 1,
    negation: 'allow',
  };
  it.each<[Record<string, unknown>, string, string | null]>([
    [both, 'il rappelle lundi', '1-2'],
    [both, 'lundi il rappelle', '0-2'],
    [both, 'lundi c’était la fête au village il rappelle', null],
    [window, 'C’est promis. Puis rien.', '5-5'],
    [window, 'C’est promis. Il pleut. Puis rien.', null],
    [{ ...window, evidence: 'first' }, 'C’est promis. Puis rien.', '2-2'],
    [{ ...window, evidence: 'both' }, 'C’est promis. Puis rien.', '2-5'],
    [{ any: ['=rappeler'], unless: ['demain'] }, 'il rappelle demain', null],
    [{ any: ['=rappeler'], unless: ['demain'] }, 'il rappelle hier', '1-1'],
    [{ any: ['=rappeler'], quoted: 'only' }, 'il dit « je rappelle »', '4-4'],
    [{ any: ['=rappeler'], quoted: 'never' }, 'il dit « je rappelle »', null],
  ])('%o in: %s', (rule, text, tokens) => {
    expect(matched(rule, text)).toBe(tokens);
  });
});

describe('negation', () => {
  it.each<[string, string, string | null]>([
    ['forbid', 'il ne rappelle pas', null],
    ['forbid', 'il rappelle', '1-1'],
    ['forbid', 'il ne dort pas mais il rappelle', '6-6'],
    ['require', 'il ne rappelle pas', '2-2'],
    ['require', 'il rappelle', null],
    ['forbid', 'il rappelle une heure plus tard', '1-1'],
    ['forbid', 'une fois de plus il rappelle', '5-5'],
    ['forbid', 'il rappelle plus', null],
    ['forbid', 'il rappelle plus jamais', null],
    ['allow', 'il ne rappelle pas', '2-2'],
  ])('%s: %s', (negation, text, tokens) => {
    expect(matched({ any: ['=rappeler'], negation }, text)).toBe(tokens);
  });
  it('is no objection where the rule names the negator itself', () => {
    expect(matched({ any: ['=rappeler jamais'] }, 'il ne rappelle jamais')).toBe('2-3');
  });
});
