import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLanguage } from '../../../src/analysis/knowledge/compile.ts';
import { morphology as english } from '../../../src/analysis/knowledge/inflect-en.ts';
import { morphology as french } from '../../../src/analysis/knowledge/inflect-fr.ts';
import { lexiconFileSchema } from '../../../src/analysis/knowledge/lexicon-schema.ts';
import type { Lang } from '../../../src/analysis/model/doc.ts';
import { ruleSchema } from '../../../src/analysis/rules/schema.ts';
import { hitsIn } from '../examples.ts';

const CONTENT = join(import.meta.dirname, '../../../content/lexicon');

/** Who the rules find to be the subject of the verb of a text. */
function subjectIn(text: string, verb: string, lang: Lang): string[] {
  const lexicons = ['core', 'subjects'].map((name) => {
    const file = join(CONTENT, lang, `${name}.yaml`);
    return { file, value: lexiconFileSchema.parse(parse(readFileSync(file, 'utf8'))) };
  });
  const rules = ['company', 'customer', 'other'].map((subject) =>
    ruleSchema.parse({
      kind: 'sequence',
      id: subject,
      label: 'pattern/refuses-help',
      note: 'A rule under test.',
      any: [verb],
      negation: 'allow',
      subject,
      matches: ['xxx'],
      misses: ['xxx'],
    }),
  );
  const file = { file: 'rules.yaml', value: { theme: 'test', rules } };
  const { language, problems } = compileLanguage(
    lang === 'fr' ? french : english,
    lexicons,
    [file],
    () => null,
  );
  expect(problems).toEqual([]);
  return hitsIn(text, language).map(({ rule }) => rule.id.replace(/.*\//, ''));
}

describe('the subject of a French verb', () => {
  it.each([
    ['J’ai refusé le bon d’achat.', 'customer'],
    ['jai refusé', 'customer'],
    ['Ils ont refusé.', 'company'],
    ['Ils m’ont toujours refusé la clé.', 'company'],
    ['On m’a refusé la clé.', 'company'],
    ['On ne nous a rien refusé.', 'company'],
    ['On a refusé la clé.', 'company customer'],
    ['L’on refuse d’échanger la clé.', 'company customer'],
    ['Nous avons refusé la clé.', 'customer'],
    ['Ils nous ont refusé la clé.', 'company'],
    ['Vous refusez la clé ? Tant pis.', 'customer'],
    ['La dame du guichet a refusé.', 'company'],
    ['Ma fille a donc refusé.', 'customer'],
    ['Mon voisin a refusé la clé.', 'other'],
    ['J’ai écrit à la banque et refusé le devis.', 'customer'],
    ['J’ai vu un conseiller et refusé le devis.', 'customer'],
    ['J’ai eu affaire à un conseiller qui a refusé.', 'company'],
    ['Je pense qu’ils refusent.', 'company'],
    ['Ils disent que je refuse.', 'customer'],
    ['Je rappelle : refusé.', 'company'],
    ['Ils ont promis une clé puis refusé.', 'company'],
    ['La somme m’a été refusée.', 'company'],
    ['J’ai été refusé à la caisse.', 'company'],
    ['Je me suis fait refuser la clé.', 'company'],
    ['Clé refusée.', 'company'],
  ])('%s %s', (text, subject) => {
    expect(subjectIn(text, '=refuser', 'fr').join(' ')).toBe(subject);
  });
});

describe('the subject of an English verb', () => {
  it.each([
    ['I refused the voucher.', 'customer'],
    ['They refused the voucher.', 'company'],
    ['We politely refused.', 'customer'],
    ['My husband then refused the voucher.', 'customer'],
    ['The lady at the desk refused.', 'company'],
    ['My neighbour refused the parcel.', 'other'],
    ['I was refused a voucher.', 'company'],
    ['I was refusing the voucher.', 'customer'],
    ['I wrote to the bank and refused.', 'customer'],
    ['I spoke to a manager who refused.', 'company'],
    ['He said that I refused.', 'customer'],
    ['I am told they refused.', 'company'],
    ['When you refused, that was it.', 'customer'],
    ['Refused again!', 'company'],
  ])('%s %s', (text, subject) => {
    expect(subjectIn(text, '=refuse', 'en')).toEqual([subject]);
  });
});
