import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { FULL } from '../../src/cards/bitmaps.ts';
import { CARD, type Card } from '../../src/cards/card.ts';
import { INK, MARGIN_LINE, PALE, palette, RED, RULE } from '../../src/cards/colours.ts';
import { openCuts } from '../../src/cards/cuts.ts';
import { drawCard } from '../../src/cards/draw.ts';
import { readCardFonts, writeInto } from '../../src/io/cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'doleances-cards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = writeInto(folder, 'title.ttf', readCardFonts().title);
const cuts = openCuts();

const empty: Card = { name: 'a.png', kicker: '', title: '', site: '', figures: [] };
const full: Card = {
  name: 'a.png',
  kicker: 'Banque / R & D',
  title: 'Cœur d’œuvre : « l’été fini », 7 % <script>',
  site: 'Doléances',
  figures: [
    { value: '5 mois', label: 'temps écoulé' },
    { value: '23', label: 'contacts' },
    { value: '4', label: 'rompues', red: true },
  ],
};

const blank = drawCard(empty, cuts);
const drawn = drawCard(full, cuts);

/** The inks of a part of a card, and how many pixels are wholly of one. */
function inksOf(picture: Uint8Array, left: number, top: number, right: number, bottom: number) {
  const inks = new Set<number>();
  let whole = 0;
  for (let y = top; y < bottom; y++) {
    for (const number of picture.subarray(y * CARD.width + left, y * CARD.width + right)) {
      if ((number & FULL) === 0) continue;
      inks.add(number & ~(FULL | RULE));
      if ((number & FULL) === FULL) whole++;
    }
  }
  return { inks: [...inks], whole };
}

describe('a card', () => {
  test('is a page with seven rules and a red line, when there is nothing to say', () => {
    const column = Array.from({ length: CARD.height }, (_, y) => blank[y * CARD.width]);
    expect(blank).toHaveLength(CARD.width * CARD.height);
    expect(column.filter((number) => number === RULE)).toHaveLength(7);
    expect(column.filter((number) => number === 0)).toHaveLength(CARD.height - 7);
    expect(blank.filter((number) => number === MARGIN_LINE)).toHaveLength(2 * CARD.height);
  });

  test.each([
    ['the kicker', 48, 25, 560, 57, PALE],
    ['the title', 48, 62, 560, 110, INK],
    ['the site', 48, 340, 560, 370, INK],
    ['a figure', 590, 62, 800, 108, INK],
    ['its label', 590, 122, 800, 146, PALE],
    ['a red figure', 590, 272, 800, 312, RED],
    ['the label of it', 590, 332, 800, 356, PALE],
  ])('has %s where it belongs, in its ink', (_name, left, top, right, bottom, ink) => {
    const { inks, whole } = inksOf(drawn, left, top, right, bottom);
    expect(inks).toEqual([ink]);
    expect(whole).toBeGreaterThan(100);
  });

  test.each([
    ['above the kicker', 0, 0, 800, 20],
    ['at the edge', 0, 0, 44, 420],
    ['about the red line', 550, 0, 590, 420],
    ['at the foot', 0, 375, 800, 420],
  ])('has nothing %s', (_name, left, top, right, bottom) => {
    expect(inksOf(drawn, left, top, right, bottom).whole).toBe(0);
  });

  test('has its rules behind the letters that reach below the line', () => {
    const picture = drawCard({ ...empty, title: 'gjpqy' }, cuts);
    const rules = blank.indexOf(RULE, 70 * CARD.width);
    const row = picture.subarray(rules, rules + 300);
    expect(row.every((number) => (number & RULE) !== 0)).toBe(true);
    expect(row.filter((number) => number === RULE + FULL).length).toBeGreaterThan(10);
    expect(row.filter((number) => number === RULE).length).toBeGreaterThan(150);
  });

  test('is the same whatever was drawn before it', () => {
    const fresh = openCuts();
    expect(drawCard(full, fresh)).toEqual(drawn);
    expect(drawCard(empty, fresh)).toEqual(blank);
    expect(drawCard(full, fresh)).toEqual(drawn);
  });

  test.each(['<', '&', '€', 'œ', 'ć', '«', '’', '→', '0'])('shows %s', (title) => {
    expect(inksOf(drawCard({ ...empty, title }, cuts), 48, 62, 100, 110).whole).toBeGreaterThan(5);
  });
});

test.each([
  'Lettre ouverte à la',
  'AVATAR, 1\u202f234,50\u00a0€',
  'Œuvre : « l’été fini »',
  'efficace, Tyr, gjpqy !',
  'Maison W\u0303agon',
])('%s looks as if resvg had drawn it as a whole', (title) => {
  const picture = drawCard({ ...empty, title }, cuts);
  const text = `<text x="48" y="101" font-size="46.6">${title}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">${text}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: [file] };
  const { pixels } = new Resvg(svg, { font }).render();
  let [apart, ink] = [0, 0];
  for (const [i, number] of picture.entries()) {
    if (number === MARGIN_LINE) continue;
    const cover = pixels[4 * i + 3]! / 255;
    apart += Math.abs(cover - (number & FULL) / FULL);
    ink += cover;
  }
  expect(ink).toBeGreaterThan(1000);
  // Sixteen levels and quarters of a pixel make up to 2.7 %; to round the quarters down, 3.6 %.
  expect(apart / ink).toBeLessThan(0.03);
});

test('the numbers of colours stand for the colours', () => {
  const colour = (number: number) =>
    `#${Buffer.from(palette.subarray(3 * number, 3 * number + 3)).toString('hex')}`;
  expect([0, RULE, MARGIN_LINE].map(colour)).toEqual(['#fcfaf6', '#e6e2da', '#d0342c']);
  expect([INK, PALE, RED].map((ink) => colour(ink + FULL))).toEqual([
    '#1d222b',
    '#575d68',
    '#d0342c',
  ]);
  // Half covered is half way.
  expect(colour(INK + 5)).toBe('#b2b2b2');
  expect(palette).toHaveLength(3 * (MARGIN_LINE + 1));
});
