import type { Lang } from '../model/doc.ts';
import type { Token } from '../model/text.ts';
import { Kind, kindOf } from './letters.ts';
import { piecesOf } from './pieces.ts';
import { Scanner } from './scan.ts';

const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);

/**
 * Cuts prose into tokens. Spaces are no tokens; offsets are those of `text`.
 * Elisions ("l'option"), inversions ("dites-vous") and contractions ("didn't") are parted,
 * "aujourd'hui" and "rendez-vous" are not.
 * @param text prose, one block or many
 * @param lang decides how words with apostrophes and hyphens are parted
 * @param offset added to every offset
 */
export function tokenise(text: string, lang: Lang, offset = 0): Token[] {
  const tokens: Token[] = [];
  const scanner = new Scanner(text);
  let depth = 0;
  let straight = false;
  while (scanner.next()) {
    const raw = text.slice(scanner.start, scanner.end);
    const start = offset + scanner.start;
    const first = raw.charCodeAt(0);
    if (isLetter(first, raw)) {
      const quoted = straight || depth > 0;
      let at = start;
      for (const { length, form, spelling } of piecesOf(raw, lang)) {
        tokens.push({ start: at, end: at + length, form, spelling, word: true, quoted });
        at += length;
      }
      continue;
    }
    let form = raw;
    let word = false;
    if (first >= 48 && first <= 57) {
      form = raw.replaceAll(/[\s\u00a0\u202f]/g, '');
      word = true;
    } else if ('€$£%&°'.includes(raw[0] ?? ' ')) word = true;
    else if (OPENING.has(raw)) {
      depth++;
      form = '«';
    } else if (CLOSING.has(raw)) {
      depth = Math.max(0, depth - 1);
      form = '»';
    } else if (raw === '"') {
      straight = !straight;
      form = straight ? '«' : '»';
    } else form = mark(raw);
    const end = start + raw.length;
    tokens.push({ start, end, form, spelling: form, word, quoted: straight || depth > 0 });
  }
  return tokens;
}

function isLetter(code: number, raw: string): boolean {
  const kind = kindOf(code);
  return kind === Kind.letter || (kind === Kind.other && /^\p{L}/u.test(raw));
}

/** Runs of marks stand for one: "....", "…" → "…"; "!!!" → "!". */
function mark(raw: string): string {
  if (raw.startsWith('..') || raw.startsWith('…')) return '…';
  return raw[0] === '–' || raw[0] === '—' ? '—' : (raw[0] ?? raw);
}
