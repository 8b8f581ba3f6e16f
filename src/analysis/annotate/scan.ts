import { Kind, kindOf } from './letters.ts';

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

/** What an e-mail address has besides letters. */
const IN_ADDRESS = /[\d._%+@-]/;
const HYPHEN = 45;

/**
 * Finds the tokens of a text, one after the other. Plain words and marks, nearly all there is, are
 * read by their characters; the pattern above is asked for the rest.
 */
export class Scanner {
  /** Of the token found last. */
  start = 0;
  end = 0;
  readonly #text: string;
  readonly #pattern: RegExp;
  readonly #addresses: boolean;

  constructor(text: string) {
    this.#text = text;
    this.#addresses = text.includes('@');
    this.#pattern = this.#addresses ? TOKEN_OR_EMAIL : TOKEN;
  }

  /** Goes on to the next token; false when there is none. */
  next(): boolean {
    const text = this.#text;
    let at = this.end;
    let kind: number = Kind.space;
    for (; at < text.length; at++) {
      kind = kindOf(text.charCodeAt(at));
      if (kind !== Kind.space) break;
    }
    if (at === text.length) return false;
    let end = -1;
    if (kind === Kind.letter) end = this.#word(at);
    else if (kind !== Kind.other) end = this.#run(at);
    if (end < 0 || (this.#addresses && this.#mayBeAddress(at, end))) return this.#search(at);
    this.start = at;
    this.end = end;
    return true;
  }

  #search(from: number): boolean {
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(this.#text);
    if (!match) return false;
    this.start = match.index;
    this.end = match.index + match[0].length;
    return true;
  }

  /** Where the word that begins here ends; -1 when only the pattern can tell. */
  #word(from: number): number {
    const text = this.#text;
    for (let at = from + 1; ; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === Kind.letter) continue;
      if (kind === Kind.joiner) {
        const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : Kind.space;
        if (after === Kind.letter) continue;
        if (isUnclear(text, at + 1, after)) return -1;
        return code === HYPHEN ? at : at + 1;
      }
      if (isUnclear(text, at, kind) || startsAddress(text, from, at)) return -1;
      return at;
    }
  }

  /** Where the run of one mark that begins here ends. */
  #run(from: number): number {
    const code = this.#text.charCodeAt(from);
    let at = from + 1;
    while (this.#text.charCodeAt(at) === code) at++;
    return at;
  }

  #mayBeAddress(from: number, to: number): boolean {
    return IN_ADDRESS.test(this.#text.charAt(to)) || IN_ADDRESS.test(this.#text.charAt(from));
  }
}

/** A letter or accent may stand here that makes the word longer; figures never do. */
function isUnclear(text: string, at: number, kind: number): boolean {
  if (kind !== Kind.other || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return !(code >= 48 && code <= 57);
}

/** "http://", "https://", "www.": the word ends where the address goes on. */
function startsAddress(text: string, from: number, to: number): boolean {
  const next = text.charCodeAt(to);
  if (next === 58) return text.startsWith('http', from) && text.startsWith('://', to);
  return next === 46 && to === from + 3 && text.startsWith('www', from);
}
