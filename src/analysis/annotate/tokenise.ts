import type { Lang } from '../model/doc.ts';
import type { Token } from '../model/text.ts';
import { fold } from './fold.ts';
import { splitEnglish } from './split-en.ts';
import { splitFrench } from './split-fr.ts';

/** A piece of a word: length in code units and, where it is not the folded surface, its form. */
export type Piece = readonly [length: number, form?: string];

const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>»"”)]+`;
const EMAIL = String.raw`[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`;
const NUMBER = String.raw`\d+(?:[.,/:\u202f\u00a0 ](?=\d{3}(?!\d))\d{3})*(?:[.,/:]\d+)*`;
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’‘´${'`'}-][\p{L}\p{M}]+)*['’‘´${'`'}]?`;
/** Words with inner hyphens and apostrophes, numbers, web addresses, runs of the same mark. */
const TOKEN = new RegExp(`${URL}|${NUMBER}|${WORD}|(\\S)\\1*`, 'gu');
/**
 * The same with e-mail addresses, first so that their dots end no sentence. Every word may begin
 * one, so they are only looked for where there is an at sign.
 */
const TOKEN_OR_EMAIL = new RegExp(`${URL}|${EMAIL}|${NUMBER}|${WORD}|(\\S)\\1*`, 'gu');

/** Most words have nothing to part; these may. */
const MAY_SPLIT: Readonly<Record<Lang, RegExp>> = {
  fr: /['’‘´`-]|^[jcn][aeéio]|^qu[io]|^ya$/i,
  en: /['’‘´`]|nt$/i,
};
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
  const split = lang === 'fr' ? splitFrench : splitEnglish;
  let depth = 0;
  let straight = false;
  for (const match of text.matchAll(text.includes('@') ? TOKEN_OR_EMAIL : TOKEN)) {
    const raw = match[0];
    const start = offset + match.index;
    const first = raw.charCodeAt(0);
    if (isLetter(first, raw)) {
      const quoted = straight || depth > 0;
      if (!MAY_SPLIT[lang].test(raw)) {
        tokens.push({ start, end: start + raw.length, form: fold(raw), word: true, quoted });
        continue;
      }
      let at = start;
      for (const [length, form] of split(raw)) {
        const end = at + length;
        const surface = raw.slice(at - start, end - start);
        tokens.push({ start: at, end, form: form ?? fold(surface), word: true, quoted });
        at = end;
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
    tokens.push({ start, end: start + raw.length, form, word, quoted: straight || depth > 0 });
  }
  return tokens;
}

function isLetter(code: number, raw: string): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  return code > 127 && /^\p{L}/u.test(raw);
}

/** Runs of marks stand for one: "....", "…" → "…"; "!!!" → "!". */
function mark(raw: string): string {
  if (raw.startsWith('..') || raw.startsWith('…')) return '…';
  return raw[0] === '–' || raw[0] === '—' ? '—' : (raw[0] ?? raw);
}
