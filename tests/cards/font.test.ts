import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { type Font, readFont } from '../../src/cards/font.ts';
import { readCardFonts, writeInto } from '../../src/io/cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'doleances-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cuts = Object.entries(readCardFonts()).map(([name, bytes]) => ({
  name,
  font: readFont(bytes),
  file: writeInto(folder, `${name}.ttf`, bytes),
}));
const { font } = cuts[0]!;
const glyphs = (words: string) => font.set(words).map(({ glyph }) => glyph);

test.each([
  ['i', 0.2, 0.4],
  ['W', 0.8, 1.2],
  ['é', 0.4, 0.7],
  ['iiiii', 1, 2],
])('the font sets %s between %d and %d ems wide', (words, least, most) => {
  expect(font.widthOf(words)).toBeGreaterThan(least);
  expect(font.widthOf(words)).toBeLessThan(most);
});

test('a text is as wide as it is set: with kerning', () => {
  expect(font.widthOf('AV')).toBeLessThan(font.widthOf('A') + font.widthOf('V') - 0.05);
});

test.each([
  ['joined letters', 'fini', 3],
  ['three of them', 'efficace', 6],
  ['an accent of its own, as é', 'e\u0301', 1],
])('a glyph may be of several characters: %s', (_name, words, count) => {
  expect(glyphs(words)).toHaveLength(count);
  expect(glyphs(words)).not.toContain(0);
});

test('names from elsewhere have their letters', () => {
  expect(glyphs('Łódź, Dvořák, Şişli → Θ')).not.toContain(0);
});

test('what has no glyph and needs none is never an empty box', () => {
  const unseen = '7\u202f%\u00a0!\u2009an\u00adti\u200bgel\u0007';
  expect(glyphs(unseen)).not.toContain(0);
  expect(glyphs('\u{12345}')).toEqual([0]);
});

describe.each(cuts)('the cut for $name', ({ font, file }) => {
  test.each([
    'AVATAR, Tyr, Wagon, To. P. LT',
    'Cœur d’œuvre : « l’été fini », soufflé',
    'Œuvres, ÇA, Ça, NOËL, à l’Ysère, où ?',
    '1\u202f234,50\u00a0€ – 7\u202f% “Yes”, it’s',
    'effort offlfb ff; fä fk IJ (f) ć → Z',
    'e\u0301te\u0301, W\u0303a',
  ])('sets %s where resvg does', (words) => {
    const own = outlinesOf(words, font);
    const wanted = drawn(words, file);
    expect(own).toHaveLength(wanted.length);
    for (const [i, [x, y]] of own.entries()) {
      expect(x).toBeCloseTo(wanted[i]![0], 2);
      expect(y).toBeCloseTo(wanted[i]![1], 2);
    }
  });
});

type Point = readonly [x: number, y: number];

/** Size of what is compared, in pixels: no letter of a card is larger. */
const SIZE = 50;

/** Where each outline of a text begins. */
function outlinesOf(words: string, font: Font): Point[] {
  return font.set(words).flatMap(({ glyph, x, y }) =>
    beginnings(font.outline(glyph).path).map(([right, up]): Point => {
      const at = SIZE / font.em;
      return [x * SIZE + right * at, -y * SIZE - up * at];
    }),
  );
}

/** The same as resvg has it. */
function drawn(words: string, file: string): Point[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="0" font-size="${SIZE}">${words}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [file] };
  return beginnings(new Resvg(svg, { font }).toString());
}

function beginnings(path: string): Point[] {
  const found = path.matchAll(/M ?(-?[\d.]+)[ ,](-?[\d.]+)/g);
  return [...found].map(([, x, y]) => [Number(x), Number(y)]);
}
