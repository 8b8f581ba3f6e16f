import type { Lang } from '../model/doc.ts';
import type { Token } from '../model/text.ts';
import { opensSpeech } from './dialogue.ts';
import { Kind, kindOf } from './letters.ts';
import { piecesOf } from './pieces.ts';
import { Scanner } from './scan.ts';

const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);
const DASHES = new Set(['–', '—', '-']);

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
  /** What a dash has opened lasts to the end of the line. */
  let talking = false;
  let last = 0;
  while (scanner.next()) {
    const raw = text.slice(scanner.start, scanner.end);
    const start = offset + scanner.start;
    const first = raw.charCodeAt(0);
    if (talking && text.slice(last, scanner.start).includes('\n')) talking = false;
    last = scanner.end;
    if (isLetter(first, raw)) {
      const quoted = talking || straight || depth > 0;
      let at = start;
      for (const { length, form, spelling, kept } of piecesOf(raw, lang)) {
        tokens.push({ start: at, end: at + length, form, spelling, word: true, quoted, kept });
        at += length;
      }
      if (lang === 'fr' && raw.length <= 2 && elides(raw, text, scanner.end)) elide(tokens);
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
    } else if (DASHES.has(raw) && opensSpeech(text, scanner.start, formBefore(tokens), talking)) {
      talking = true;
      form = '«';
    } else form = mark(raw);
    const end = start + raw.length;
    const quoted = talking || straight || depth > 0;
    tokens.push({ start, end, form, spelling: form, word, quoted, kept: null });
    if (form === '»' && !quoted) unquoteMention(tokens);
  }
  return tokens;
}

/** Most words that are mentioned rather than said. */
const LONGEST_MENTION = 3;
const SAY = new Set(
  (
    'dit dits dite dire disent disait disaient repond repondu repondent repete lance crie ecrit ' +
    'affirme annonce promet promis jure assure est etait say says said saying reply replied replies ' +
    'answer answered answers told tell wrote writes shouted is was me moi'
  ).split(' '),
);

/**
 * Quotation marks around a word or two that is no answer to anybody say that it is not the
 * writer's word ("leur « service client »"): nobody speaks.
 */
function unquoteMention(tokens: Token[]): void {
  const close = tokens.length - 1;
  let open = close - 1;
  let words = 0;
  for (; open >= 0 && tokens[open]?.form !== '«'; open--) {
    const token = tokens[open];
    if (!token?.word && token?.form !== "'") return;
    if (++words > LONGEST_MENTION) return;
  }
  const before = tokens[open - 1];
  if (open < 0 || words === 0 || !before?.word || SAY.has(before.form)) return;
  for (let at = open; at < close; at++) {
    const token = tokens[at];
    if (token) tokens[at] = { ...token, quoted: false };
  }
}

/** A space stands for the apostrophe: "j ai", "qu ils", "c est"; not in "10 m au plus". */
function elides(raw: string, text: string, end: number): boolean {
  const { [raw]: next } = ELIDED_BY;
  return next?.test(text.slice(end, end + 8)) ?? false;
}

const VOWEL = /^[ \u00a0][aeiouyhàâäéèêëîïôöùûüœ]/i;
const ELIDED_BY: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries([...'jJlLdDmnNs', 'qu', 'Qu'].map((letter) => [letter, VOWEL])),
  ...Object.fromEntries([...'cC'].map((letter) => [letter, /^ (?:est|[eé]t[ai])/i])),
};

function elide(tokens: Token[]): void {
  const token = tokens.at(-1);
  if (!token || /^\d/.test(tokens.at(-2)?.form ?? '')) return;
  const form = `${token.form}'`;
  // What is kept of the letter by itself is not true of the elided word.
  tokens[tokens.length - 1] = { ...token, form, spelling: form, kept: { by: null, value: null } };
}

function formBefore(tokens: readonly Token[]): string {
  return tokens.at(-1)?.form ?? '';
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
