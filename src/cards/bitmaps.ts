import { Resvg } from '@resvg/resvg-js';
import type { Font, Outline } from './font.ts';

/** A glyph as it covers the pixels of a card. */
export interface Bitmap {
  /** Of the first pixel, from where the glyph begins and from the line that it stands on. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** From 0 to `FULL`, row by row; for each quarter of a pixel that the glyph may begin at. */
  readonly covers: readonly Uint8Array[];
}

/** Places within a pixel that glyphs may begin at; what they are moved by nobody sees. */
export const QUARTERS = 4;

/** What a pixel is covered by that is all ink. */
export const FULL = 15;

/** Opens the bitmaps of a font. Each is drawn when it is first asked for; no glyph is drawn twice. */
export function openBitmaps(font: Font): (glyph: number, size: number) => Bitmap {
  const known = new Map<string, Bitmap>();
  return (glyph, size) => {
    const key = `${size} ${glyph}`;
    const bitmap = known.get(key) ?? drawGlyph(font.outline(glyph), size / font.em);
    known.set(key, bitmap);
    return bitmap;
  };
}

/** Draws a glyph four times as wide, which gives all its quarters at once. */
function drawGlyph(outline: Outline, scale: number): Bitmap {
  const left = Math.floor(outline.left * scale);
  const top = Math.floor(-outline.top * scale);
  // Begun at the last quarter, it may reach into one pixel more.
  const width = Math.floor(outline.right * scale) + 2 - left;
  const height = Math.floor(-outline.bottom * scale) + 1 - top;
  const place = `scale(${QUARTERS} 1) translate(${-left} ${-top}) scale(${scale} ${-scale})`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${QUARTERS * width}" height="${height}"><path transform="${place}" d="${outline.path}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const covers = Array.from({ length: QUARTERS }, (_, quarter) =>
    Uint8Array.from({ length: width * height }, (_, pixel) => {
      // The first of a row begins with the end of the row before, which is blank.
      const from = QUARTERS * pixel - quarter;
      let sum = 0;
      for (let i = from; i < from + QUARTERS; i++) sum += pixels[4 * i + 3] ?? 0;
      return Math.round((sum * FULL) / (255 * QUARTERS));
    }),
  );
  return { left, top, width, covers };
}
