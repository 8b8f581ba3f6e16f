import { readCardFonts, writeInto } from '../io/cards.ts';
import { type Bitmap, openBitmaps } from './bitmaps.ts';
import { type Font, readFont } from './font.ts';
import { unpackWoff } from './woff.ts';

/** A cut of the serif that cards are set in. */
export interface Cut {
  readonly font: Font;
  readonly bitmap: (letters: string, size: number) => Bitmap;
}

/** The two cuts of a card. */
export interface Cuts {
  readonly text: Cut;
  readonly title: Cut;
}

/**
 * Opens the cuts that cards are set in.
 * @param folder where the fonts are unpacked to, to be drawn with
 */
export function openCuts(folder: string): Cuts {
  const { text, title } = readCardFonts();
  return { text: openCut(folder, 'text', text), title: openCut(folder, 'title', title) };
}

function openCut(folder: string, name: string, packed: Buffer): Cut {
  const unpacked = unpackWoff(packed);
  const font = readFont(unpacked);
  const file = writeInto(folder, `${name}.ttf`, unpacked);
  return { font, bitmap: openBitmaps(file, font) };
}
