import { expect, test } from 'vitest';
import { setSpaces } from '../../../src/loaders/render/typography.ts';

/** `_` stands for a no-break space, `,` after a caret for a narrow one. */
const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

test.each([
  ['Et alors ? Rien !', 'Et alors~? Rien~!'],
  ['Il dit : « Bonjour ; non. »', 'Il dit_: «_Bonjour~; non._»'],
  ['1 212,36 euros, 20 %', '1_212,36_euros, 20~%'],
  ['le 12 mars à 13 h 04', 'le 12_mars à 13_h_04'],
  ['le 1er avril – ou plus tard', 'le 1er_avril_– ou plus tard'],
  ['https://a.example/x : oui', 'https://a.example/x_: oui'],
  ['rien: tout?', 'rien: tout?'],
  ['10 maisons, 3 autres', '10 maisons, 3 autres'],
])('%s in French', (text, expected) => {
  expect(shown(setSpaces(text, 'fr'))).toBe(expected);
});

test('no text grows or shrinks, so offsets stay true', () => {
  const text = 'Quoi ? « 1 000 € » : 3 h ; 2 mai !';
  expect(setSpaces(text, 'fr')).toHaveLength(text.length);
});

test('English stays as it is', () => {
  expect(setSpaces('What ? 12 May : 1 000', 'en')).toBe('What ? 12 May : 1 000');
});
