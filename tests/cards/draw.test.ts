import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawSheet } from '../../src/cards/draw.ts';
import { unpackWoff, widthsOf } from '../../src/cards/font.ts';
import { palettePng } from '../../src/cards/png.ts';
import { readCardFonts } from '../../src/io/cards.ts';

const { text, title } = readCardFonts();
const fonts = { text: widthsOf(unpackWoff(text)), title: widthsOf(unpackWoff(title)) };

test.each([
  ['i', 0.2, 0.4],
  ['W', 0.8, 1.2],
  ['é', 0.4, 0.7],
  ['iiiii', 1, 2],
])('the font sets %s between %d and %d ems wide', (words, least, most) => {
  expect(fonts.text.of(words)).toBeGreaterThan(least);
  expect(fonts.text.of(words)).toBeLessThan(most);
});

test('words of a case are words on its card, whatever they hold', () => {
  const card = { name: 'a.png', kicker: 'R & D', title: '<script>', site: 'Doléances' };
  const svg = drawSheet(
    [{ ...card, figures: [{ value: '4', label: 'rompues', red: true }] }],
    fonts,
  );
  expect(svg).toContain('&lt;script>');
  expect(svg).toContain('R &amp; D');
  expect(svg).toMatch(/fill="#d0342c">4</);
});

test('a picture keeps its colours', () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 0, 0, 255, 255]);
  const png = palettePng(pixels, 2, 2);
  const at = (name: string) => png.indexOf(name, 0, 'latin1') + 4;
  expect([...png.subarray(at('PLTE'), at('PLTE') + 6)]).toEqual([255, 0, 0, 0, 0, 255]);
  expect([...inflateSync(png.subarray(at('IDAT'), -16))]).toEqual([0, 0, 1, 0, 0, 1]);
});
