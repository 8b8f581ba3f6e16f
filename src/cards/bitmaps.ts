import { Resvg } from '@resvg/resvg-js';
import type { Widths } from './font.ts';

/** Letters as they cover the pixels of a card. */
export interface Bitmap {
  /** Of the first pixel, from where the letters begin and from the line that they stand on. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** From 0 to `FULL`, row by row; for each quarter of a pixel that they may begin at. */
  readonly covers: readonly Uint8Array[];
}

/** Places within a pixel that letters may begin at; what they are moved by nobody sees. */
export const QUARTERS = 4;

/** What a pixel is covered by that is all ink. */
export const FULL = 15;

/** Bitmaps that are kept; a thousand cards need some three hundred. */
const MOST = 2000;

/**
 * Opens the bitmaps of a font. Each is drawn when it is first asked for, as no letter is drawn
 * twice: it is drawn four times as wide, which gives all its quarters at once.
 * @param file of the font, unpacked
 */
export function openBitmaps(
  file: string,
  widths: Widths,
): (letters: string, size: number) => Bitmap {
  const known = new Map<string, Bitmap>();
  return (letters, size) => {
    const key = `${size} ${letters}`;
    let bitmap = known.get(key);
    if (bitmap === undefined) {
      if (known.size === MOST) known.clear();
      bitmap = cutOut(draw(letters, size, file, widths.of(letters)));
      known.set(key, bitmap);
    }
    return bitmap;
  };
}

/** Letters drawn in black: how much each pixel of a sheet is covered, from 0 to 255. */
interface Sheet {
  readonly covered: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the letters begin, and the line that they stand on. */
  readonly x: number;
  readonly y: number;
}

/** @param ems width of the letters */
function draw(letters: string, size: number, file: string, ems: number): Sheet {
  // Letters reach beyond their width and their height, but none of a Latin serif as far as this.
  const x = Math.ceil(0.4 * size);
  const y = Math.ceil(1.2 * size);
  const width = QUARTERS * (2 * x + Math.ceil(ems * size));
  const height = y + x;
  const safe = letters.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text transform="scale(${QUARTERS} 1)" x="${x}" y="${y}" font-size="${size}">${safe}</text></svg>`;
  // There is but one font to choose from, so it needs no name.
  const font = { loadSystemFonts: false, fontFiles: [file] };
  const { pixels } = new Resvg(svg, { font }).render();
  const covered = new Uint8Array(width * height);
  for (let i = 0; i < covered.length; i++) covered[i] = pixels[4 * i + 3]!;
  return { covered, width, height, x, y };
}

/** Cuts a sheet down to what is inked, and counts what its narrow pixels make of whole ones. */
function cutOut({ covered, width, height, x, y }: Sheet): Bitmap {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let i = 0; i < covered.length; i++) {
    if (covered[i] === 0) continue;
    const column = i % width;
    const row = (i - column) / width;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = row + 1;
  }
  const first = Math.floor(left / QUARTERS);
  // Begun at the last quarter, letters may reach into one pixel more.
  const columns = Math.max(0, Math.floor(right / QUARTERS) + 2 - first);
  const covers = Array.from({ length: QUARTERS }, (_, quarter) => {
    const cover = new Uint8Array(columns * Math.max(0, bottom - top));
    for (let to = 0; to < cover.length; to++) {
      const column = to % columns;
      const from = (top + (to - column) / columns) * width + QUARTERS * (first + column) - quarter;
      let sum = 0;
      for (let i = from; i < from + QUARTERS; i++) sum += covered[i] ?? 0;
      cover[to] = Math.round((sum * FULL) / (255 * QUARTERS));
    }
    return cover;
  });
  return { left: first - x, top: top - y, width: columns, covers };
}
