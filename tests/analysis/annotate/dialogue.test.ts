import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/analysis/annotate/annotate.ts';
import { tokenise } from '../../../src/analysis/annotate/tokenise.ts';
import type { Lang } from '../../../src/analysis/model/doc.ts';
import { readPlainText } from '../../../src/analysis/read/plain-text.ts';

/** The words of a text that somebody says. */
function said(text: string, lang: Lang = 'fr'): string {
  const { tokens } = annotate(readPlainText(text), lang);
  return tokens.flatMap(({ form, quoted, word }) => (quoted && word ? [form] : [])).join(' ');
}

describe('direct speech in a line', () => {
  it.each<[text: string, said: string]>([
    ['Il répond : « Demain matin. » Je note.', 'demain matin'],
    ['Il répond : – Demain matin. – Encore ? – Oui.', 'demain matin encore oui'],
    ['— Demain matin, dit-il.', 'demain matin dit il'],
    ['Un devis – Dupont en rit encore – à refaire.', ''],
    ['Résultat : - 30 % de débit', ''],
    ['le colis : – un carton mou', ''],
    ['Leur « service client » ne sert personne.', ''],
    ['Le "conseiller" n’a rien conseillé.', ''],
    ['Sa réponse : « impossible ».', 'impossible'],
    ['Elle m’a dit « je vous rappelle demain ».', 'je vous rappelle demain'],
    ['On lui répond « non ! » deux fois.', 'non'],
    ['On lui répond « impossible » deux fois.', 'impossible'],
  ])('%s', (text, words) => {
    const tokens = tokenise(text, 'fr');
    const quoted = tokens.flatMap(({ form, quoted, word }) => (quoted && word ? [form] : []));
    expect(quoted.join(' ')).toBe(words);
  });
});

describe('lines opened by a dash', () => {
  it.each<[text: string, said: string, lang?: Lang]>([
    ['Au comptoir.\n– Vous avez la facture ?\n– Non.', 'vous avez la facture non'],
    ['Au comptoir.\n- Bonjour madame.\n- Revenez mardi.', 'bonjour madame revenez mardi'],
    ['At the desk.\n- Do you have it?\n- No, sorry.', 'do you have it no sorry', 'en'],
    ['Il manque :\n- deux vis\n- la notice', ''],
    ['Il manque :\n- Les vis\n- La notice\n- Le pied', ''],
    ['Bilan.\n- personne ne répond\n- vos mails ?', ''],
  ])('%s', (text, words, lang) => {
    expect(said(text, lang)).toBe(words);
  });
});
