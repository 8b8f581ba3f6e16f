/** What a character is to the tokeniser, as far as that can be told without Unicode's tables. */
export const Kind = { other: 0, space: 1, letter: 2, mark: 3, joiner: 4 } as const;

/**
 * The kind of a code unit. `other` is whatever needs a closer look: figures, scripts beyond Latin,
 * combining accents, halves of a pair.
 */
export function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] ?? Kind.other;
  if (code === 0x2018 || code === 0x2019) return Kind.joiner;
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x20a0 && code <= 0x20bf)) return Kind.mark;
  return code === 0x202f ? Kind.space : Kind.other;
}

/** Kinds of ASCII, Latin-1 and the extended Latin letters after it. */
const KINDS = new Uint8Array(0x250);
for (let code = 0; code < KINDS.length; code++) KINDS[code] = kindByPattern(code);

function kindByPattern(code: number): number {
  const letter = String.fromCharCode(code);
  if (/\s/.test(letter)) return Kind.space;
  if (/\p{L}/u.test(letter)) return Kind.letter;
  if (/['`´-]/.test(letter)) return Kind.joiner;
  return /\d/.test(letter) ? Kind.other : Kind.mark;
}
