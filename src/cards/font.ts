import { type Ligatures, readKerning, readLigatures } from './font-layout.ts';
import { tableOf } from './woff.ts';

/** How wide a font sets its characters. */
export interface Widths {
  /** Width of a text in ems, without kerning and ligatures. */
  of(text: string): number;
}

/** What is set as one: a letter with its marks, or several that are joined. */
export interface Sort {
  readonly letters: string;
  /** Where it is set, in ems from the beginning of the text. */
  readonly x: number;
}

/** A font, as far as a line of text needs it. */
export interface Font extends Widths {
  /** Sets a text in one line, with kerning and ligatures; what is blank is left out. */
  set(text: string): Sort[];
}

/** A letter, or several that are joined, before it has its place. */
interface Piece {
  readonly letters: string;
  readonly glyph: number;
  readonly width: number;
}

/** The font lacks the narrow no-break space; it is set half as wide as a space. */
const NARROW = '\u202f';

/** Soft hyphens, joiners, controls and the like, which are never drawn. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** A character with the marks upon it. */
const lettered = /\P{M}\p{M}*/gu;

/** Reads an unpacked font. */
export function readFont(font: Buffer): Font {
  const em = tableOf(font, 'head').readUInt16BE(18);
  const measured = tableOf(font, 'hhea').readUInt16BE(34);
  const metrics = tableOf(font, 'hmtx');
  const glyphs = glyphsOf(tableOf(font, 'cmap'));
  const kerning = readKerning(tableOf(font, 'GPOS'));
  const ligatures = readLigatures(tableOf(font, 'GSUB'));
  const widthOf = (glyph: number) => metrics.readUInt16BE(4 * Math.min(glyph, measured - 1)) / em;

  const pieces = new Map<string, Piece>();
  const pieceOf = (letters: string): Piece => {
    const known = pieces.get(letters);
    if (known !== undefined) return known;
    const narrow = letters === NARROW;
    // A letter that is lacking is set as its base with a mark; anything else is an empty box.
    const code = (letter: string) => glyphs.get(letter.codePointAt(0) ?? 0);
    const glyph = code(narrow ? ' ' : letters) ?? code(letters.normalize('NFD')) ?? 0;
    const piece = { letters, glyph, width: widthOf(glyph) / (narrow ? 2 : 1) };
    pieces.set(letters, piece);
    return piece;
  };

  return {
    of: (text) => {
      let sum = 0;
      for (const character of text) sum += pieceOf(character).width;
      return sum;
    },
    set: (text) => {
      const seen = text.normalize('NFC').replace(unseen, '');
      const row = join((seen.match(lettered) ?? []).map(pieceOf), ligatures, widthOf);
      let x = 0;
      return row.flatMap(({ letters, glyph, width }, i) => {
        const from = x;
        const next = row[i + 1];
        x += width + (next === undefined ? 0 : kerning(glyph, next.glyph) / em);
        return letters.trim() === '' ? [] : [{ letters, x: from }];
      });
    },
  };
}

/** Joins what the font has a ligature for. */
function join(
  pieces: readonly Piece[],
  ligatures: Ligatures,
  widthOf: (glyph: number) => number,
): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    const ligature = ligatures
      .get(piece.glyph)
      ?.find(({ rest }) => rest.every((glyph, k) => pieces[i + 1 + k]?.glyph === glyph));
    if (ligature === undefined) joined.push(piece);
    else {
      const letters = pieces.slice(i, i + 1 + ligature.rest.length).map((each) => each.letters);
      const { glyph } = ligature;
      joined.push({ letters: letters.join(''), glyph, width: widthOf(glyph) });
    }
    i += 1 + (ligature?.rest.length ?? 0);
  }
  return joined;
}

/** Glyph by code point, from the table of the basic plane (format 4). */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(4 + 8 * i + 4),
  );
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  const glyphs = new Map<number, number>();
  if (start === undefined) return glyphs;
  const segments = cmap.readUInt16BE(start + 6);
  for (let at = start + 14; at < start + 14 + segments; at += 2) {
    const last = cmap.readUInt16BE(at);
    const first = cmap.readUInt16BE(at + segments + 2);
    const delta = cmap.readUInt16BE(at + 2 * segments + 2);
    const place = at + 3 * segments + 2;
    const range = cmap.readUInt16BE(place);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const raw = range === 0 ? code : cmap.readUInt16BE(place + range + 2 * (code - first));
      if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
  return glyphs;
}
