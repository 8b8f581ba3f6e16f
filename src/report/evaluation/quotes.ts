const STRAIGHT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** A run of squashed text; `end` is exclusive. */
export type Place = readonly [start: number, end: number];

/** Lower case, straight quotes, single spaces; a character beyond the BMP counts as one. */
export function squash(text: string): string {
  let out = '';
  let space = false;
  for (const character of text) {
    for (const letter of (STRAIGHT[character] ?? character).toLowerCase()) {
      const blank = /\s/.test(letter);
      if (blank && space) continue;
      space = blank;
      const code = letter.codePointAt(0) ?? 0;
      out += blank ? ' ' : code > 0xffff ? String.fromCharCode(0xe000 + (code & 0xfff)) : letter;
    }
  }
  return out;
}

/** The text of a gold document, in which quotes are looked up. */
export class GoldText {
  readonly #flat: string;
  constructor(text: string) {
    this.#flat = squash(text);
  }

  /** Where a quote stands: whole, without its edge punctuation, or at least its first half. */
  find(quote: string): Place | null {
    let wanted = squash(quote.trim()).trim();
    if (!wanted) return null;
    let at = this.#flat.indexOf(wanted);
    if (at < 0) {
      wanted = wanted.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      at = wanted ? this.#flat.indexOf(wanted) : -1;
    }
    if (at < 0) {
      wanted = wanted.slice(0, Math.max(20, Math.floor(wanted.length / 2)));
      at = this.#flat.indexOf(wanted);
    }
    return at < 0 ? null : [at, at + wanted.length];
  }
}

/** How many characters two places share. */
export function shared(a: Place, b: Place): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Half of the shorter place lies in the other. */
export function touches(a: Place, b: Place): boolean {
  return shared(a, b) >= 0.5 * Math.min(a[1] - a[0], b[1] - b[0]);
}
