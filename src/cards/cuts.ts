import { readCardFonts } from '../io/cards.ts';
import { type Bitmap, openBitmaps } from './bitmaps.ts';
import { type Font, readFont } from './font.ts';

/** A cut of the serif that cards are set in. */
export interface Cut {
  readonly font: Font;
  readonly bitmap: (glyph: number, size: number) => Bitmap;
}

/** The two cuts of a card. */
export interface Cuts {
  readonly text: Cut;
  readonly title: Cut;
}

/** Opens the cuts that cards are set in. */
export function openCuts(): Cuts {
  const { text, title } = readCardFonts();
  return { text: openCut(text), title: openCut(title) };
}

function openCut(bytes: Uint8Array): Cut {
  const font = readFont(bytes);
  return { font, bitmap: openBitmaps(font) };
}
