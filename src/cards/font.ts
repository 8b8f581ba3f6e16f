import { inflateSync } from 'node:zlib';

/** How wide a font sets its characters. */
export interface Widths {
  /** Width of a text in ems, without kerning; characters that the font lacks count as an `n`. */
  of(text: string): number;
}

/**
 * Unpacks a font from WOFF to the plain format that is drawn with.
 * @throws when a table is not whole
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  const search = [count, power * 16, Math.log2(power), (count - power) * 16];
  for (const [i, value] of search.entries()) head.writeUInt16BE(value, 4 + 2 * i);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const from = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(from, from + woff.readUInt32BE(entry + 8));
    const size = woff.readUInt32BE(entry + 12);
    const table = packed.length < size ? inflateSync(packed) : packed;
    const place = 12 + 16 * i;
    woff.copy(head, place, entry, entry + 4);
    woff.copy(head, place + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, place + 8);
    head.writeUInt32BE(size, place + 12);
    const padding = Buffer.alloc((4 - (size % 4)) % 4);
    parts.push(table, padding);
    at += size + padding.length;
  }
  return Buffer.concat(parts);
}

/** Reads how wide an unpacked font sets its characters. */
export function widthsOf(font: Buffer): Widths {
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
      if (font.toString('latin1', at, at + 4) !== tag) continue;
      const from = font.readUInt32BE(at + 8);
      return font.subarray(from, from + font.readUInt32BE(at + 12));
    }
    throw new Error(`The font has no table \`${tag}\`.`);
  };
  const em = table('head').readUInt16BE(18);
  const measured = table('hhea').readUInt16BE(34);
  const metrics = table('hmtx');
  const glyphs = glyphsOf(table('cmap'));
  const advance = (code: number): number => {
    const glyph = glyphs.get(code) ?? glyphs.get(0x6e) ?? 0;
    return metrics.readUInt16BE(4 * Math.min(glyph, measured - 1)) / em;
  };
  return {
    of: (text) => {
      let width = 0;
      for (const character of text) width += advance(character.codePointAt(0) ?? 0);
      return width;
    },
  };
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
