import { describe, expect, it } from 'vitest';
import { Scanner } from '../../../src/analysis/annotate/scan.ts';

/** The tokens of a text, as written. */
function tokensOf(text: string): string[] {
  const scanner = new Scanner(text);
  const tokens: string[] = [];
  while (scanner.next()) tokens.push(text.slice(scanner.start, scanner.end));
  return tokens;
}

const texts: readonly [text: string, tokens: string][] = [
  ['le colis n’arrive', 'le colis n’arrive'],
  ['rendez-vous', 'rendez-vous'],
  ['peut- être', 'peut - être'],
  ['a--b', 'a -- b'],
  ['l’3e', 'l’ 3 e'],
  ['l’’eau', 'l’ ’ eau'],
  ['cafe\u0301 noir', 'cafe\u0301 noir'],
  ['жду ответа', 'жду ответа'],
  ['ok👍🏽bien', 'ok 👍 🏽 bien'],
  ['12\u202f000 €', '12\u202f000 €'],
  ['?!!…', '? !! …'],
  ['sur www.exemple.fr ou http://a.fr/b', 'sur www.exemple.fr ou http://a.fr/b'],
  ['www', 'www'],
  ['http : rien', 'http : rien'],
  ['écrit à jean.dupont@exemple.fr.', 'écrit à jean.dupont@exemple.fr .'],
  ['un mot. À +33@x', 'un mot . À + 33 @ x'],
];

describe('tokens as they stand in the text', () => {
  it.each(texts)('%s', (text, tokens) => {
    expect(tokensOf(text).join(' ')).toBe(tokens);
  });
});
