import { Blob, Face, Buffer as GlyphBuffer, Font as HarfBuzz, shape } from 'harfbuzzjs';

/** A glyph in its place, in ems from where its line begins; a larger `y` is higher. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** What a glyph looks like, in units of the font; a larger `y` is higher. */
export interface Outline {
  /** As SVG writes paths. */
  readonly path: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A font, as far as a line of text needs it. */
export interface Font {
  /** Units of the font in an em. */
  readonly em: number;
  /** How wide a text is in one line, in ems. */
  widthOf(text: string): number;
  /** Sets a text in one line, with the kerning and the ligatures of the font. */
  set(text: string): PlacedGlyph[];
  outline(glyph: number): Outline;
}

/** Reads a font, given as the bytes of a TrueType file. */
export function readFont(bytes: Uint8Array): Font {
  const face = new Face(new Blob(bytes));
  const font = new HarfBuzz(face);
  const em = face.upem;
  // One for all texts: what HarfBuzz holds is freed late, if ever.
  const row = new GlyphBuffer();
  const lay = (text: string) => {
    row.reset();
    // A control would be drawn as an empty box.
    row.addText(text.replace(/\p{Cc}/gu, ''));
    row.guessSegmentProperties();
    shape(font, row);
    return row.getGlyphPositions();
  };
  return {
    em,
    widthOf: (text) => lay(text).reduce((sum, { xAdvance }) => sum + xAdvance, 0) / em,
    set: (text) => {
      let from = 0;
      const places = lay(text).map(({ xAdvance, xOffset, yOffset }) => {
        const place = { x: (from + xOffset) / em, y: yOffset / em };
        from += xAdvance;
        return place;
      });
      // What HarfBuzz calls a code point is, once it is set, the number of a glyph.
      return row.getGlyphInfos().map(({ codepoint }, i) => ({ glyph: codepoint, ...places[i]! }));
    },
    outline: (glyph) => {
      // Only what is no glyph of the font has no extents.
      const { xBearing: left, yBearing: top, width, height } = font.glyphExtents(glyph)!;
      const path = font.glyphToPath(glyph);
      return { path, left, right: left + width, top, bottom: top + height };
    },
  };
}
