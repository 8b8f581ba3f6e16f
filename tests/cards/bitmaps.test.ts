import { expect, test } from 'vitest';
import { type Bitmap, FULL, openBitmaps, QUARTERS } from '../../src/cards/bitmaps.ts';
import { readFont } from '../../src/cards/font.ts';
import { readCardFonts } from '../../src/io/cards.ts';

const font = readFont(readCardFonts().text);
const bitmap = openBitmaps(font);

function bitmapOf(letter: string, size: number): Bitmap {
  return bitmap(font.set(letter)[0]!.glyph, size);
}

/** How many pixels are inked at a quarter, and where their middle is. */
function inkOf({ left, width, covers }: Bitmap, quarter: number) {
  let [ink, moment] = [0, 0];
  for (const [i, level] of covers[quarter]!.entries()) {
    ink += level / FULL;
    moment += (level / FULL) * (left + 0.5 + (i % width));
  }
  return { ink, middle: moment / ink };
}

test.each([...'ijlmofWQ€œ'])(
  '%s loses nothing when it is moved by quarters of a pixel',
  (letter) => {
    for (const size of [17.3, 20, 30.6, 46.6]) {
      const drawn = bitmapOf(letter, size);
      const still = inkOf(drawn, 0);
      for (let quarter = 1; quarter < QUARTERS; quarter++) {
        const moved = inkOf(drawn, quarter);
        expect(Math.abs(moved.ink / still.ink - 1)).toBeLessThan(0.03);
        const by = moved.middle - still.middle;
        expect(Math.abs(by - quarter / QUARTERS)).toBeLessThan(0.08);
      }
    }
  },
);

test('a blank has no ink', () => {
  expect(inkOf(bitmapOf(' ', 20), 0).ink).toBe(0);
});

test('what was drawn once is not drawn again', () => {
  expect(bitmapOf('a', 20)).toBe(bitmapOf('a', 20));
  expect(bitmapOf('a', 20)).not.toBe(bitmapOf('a', 21));
});
