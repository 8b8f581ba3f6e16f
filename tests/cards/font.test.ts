import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { type Font, readFont } from '../../src/cards/font.ts';
import { unpackWoff } from '../../src/cards/woff.ts';
import { readCardFonts, writeInto } from '../../src/io/cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'doleances-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cuts = Object.entries(readCardFonts()).map(([name, packed]) => {
  const unpacked = unpackWoff(packed);
  return { name, font: readFont(unpacked), file: writeInto(folder, `${name}.ttf`, unpacked) };
});
const text = cuts[0]!.font;

test.each([
  ['i', 0.2, 0.4],
  ['W', 0.8, 1.2],
  ['é', 0.4, 0.7],
  ['iiiii', 1, 2],
])('the font sets %s between %d and %d ems wide', (words, least, most) => {
  expect(text.of(words)).toBeGreaterThan(least);
  expect(text.of(words)).toBeLessThan(most);
});

const letters = (words: string) => text.set(words).map((sort) => sort.letters);

test.each([
  ['joined letters', 'fini', ['fi', 'n', 'i']],
  ['three of them', 'efficace', ['e', 'ffi', 'c', 'a', 'c', 'e']],
  ['an accent of its own', 'e\u0301te\u0301', ['é', 't', 'é']],
  ['blanks', '7 %\u00a0!\u202f;', ['7', '%', '!', ';']],
  ['what is never drawn', 'an\u00adti\u200bgel\u0007', ['a', 'n', 't', 'i', 'g', 'e', 'l']],
])('pieces that a text is set in: %s', (_name, words, pieces) => {
  expect(letters(words)).toEqual(pieces);
});

describe.each(cuts)('the cut for $name', ({ font, file }) => {
  test.each([
    'AVATAR, Tyr, Wagon, To. P. LT',
    'Cœur d’œuvre : « l’été fini », soufflé',
    'Œuvres, ÇA, Ça, NOËL, à l’Ysère, où ?',
    '1\u202f234,50\u00a0€ – 7\u202f% “Yes”, it’s',
    'effort offlfb ff; fä fk IJ (f) ć → Z',
  ])('sets each letter of %s where resvg does', (words) => {
    const own = font.set(words);
    const wanted = drawnAt(words, own, file);
    expect(own).toHaveLength(wanted.length);
    for (const [i, { x }] of own.entries()) expect(x).toBeCloseTo(wanted[i]!, 2);
  });
});

/** Where resvg sets the letters of a text: how far from where it sets them alone, in ems. */
function drawnAt(words: string, sorts: ReturnType<Font['set']>, file: string): number[] {
  let rest = words;
  const spans = sorts.map((sort, i) => {
    const at = rest.indexOf(sort.letters);
    const blank = rest.slice(0, at);
    rest = rest.slice(at + sort.letters.length);
    // A colour of its own makes a path of its own, of what is set as one text still.
    return `${blank}<tspan fill="#${String(100_000 + i)}">${sort.letters}</tspan>`;
  });
  const whole = pathsOf([spans.join('')], file);
  const alone = pathsOf(
    sorts.map((sort) => sort.letters),
    file,
  );
  return whole.map((x, i) => (x - alone[i]!) / 1000);
}

/** Where the outline of each piece begins. */
function pathsOf(texts: readonly string[], file: string): number[] {
  const all = texts.map((words) => `<text y="1000" font-size="1000">${words}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${all.join('')}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: [file] };
  const paths = new Resvg(svg, { font }).toString().matchAll(/<path[^>]* d="M ([-\d.]+)/g);
  return [...paths].map(([, x]) => Number(x));
}
