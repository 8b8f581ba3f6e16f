import { stopwords } from '../knowledge/stopwords.ts';
import type { Token } from '../model/text.ts';
import { type Cell, hasSymbol, LENGTH_BITS, LENGTH_MASK } from '../rules/vocabulary.ts';
import type { Words } from '../rules/words.ts';
import type { Story } from './story.ts';

/**
 * `known`: a name of the lexicon; `proper`: capitalised words; `domain`: "example.com";
 * `body`: a public body of a place, "mairie de Brest".
 */
export type MentionKind = 'known' | 'proper' | 'domain' | 'body';

/** A name of a company, perhaps; tokens `first` to `last`, both included. */
export interface Mention {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly capital: boolean;
  /** A known name that is a common word too: "Orange", "Next". */
  readonly word: boolean;
}

const LITTLE = { fr: stopwords('fr'), en: stopwords('en') };
const LONGEST_NAME = 5;
const TOP_LEVEL = new Set(['com', 'fr', 'net', 'org', 'be', 'ch', 'eu', 'uk', 'ca', 'io']);
/** Words that join the parts of a name: "Habitat et Jardin", "Bank of America". */
const JOINERS = new Set(['&', '-', 'of']);
const AND = new Set(['and', 'et']);
const OF = new Set(['de', "d'", 'du', 'of']);
/** Little words inside the name of an institution: "Banque des Deux Mers". */
const INSIDE = new Set(['de', "d'", 'du', 'des', 'la', "l'", 'of', 'the']);
const MOST_INSIDE = 2;
/** The marks that hold an address together. */
const LINKS: ReadonlySet<number> = new Set([...'.@_/'].map((mark) => mark.charCodeAt(0)));
/** Letters on the far side of these make a word part of an address or a file's name. */
const IN_ADDRESS = /[\p{L}\d][.@_/]$/u;
const ADDRESS_GOES_ON = /^[.@_/][\p{L}\d]/u;

/** Finds names; made once for an article, so that its common words are collected once. */
export class MentionReader {
  readonly #words: Words;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #commonWords: ReadonlySet<string> | null = null;
  readonly #name: number;
  readonly #word: number;
  readonly #never: number;
  readonly #body: number;
  readonly #legal: number;
  readonly #cue: number;
  readonly #sure: number;
  /** Bits that a word carries which begins a name by itself (see `signatureOf`). */
  readonly #signature: number;
  readonly #any: number;
  readonly #little: ReadonlyMap<string, number>;

  constructor(story: Story) {
    this.#words = story.words;
    this.#tokens = story.annotated.tokens;
    this.#text = story.article.doc.text;
    const { vocabulary } = story.words;
    this.#name = vocabulary.id('@company-name');
    this.#word = vocabulary.id('@company-name-also-word');
    this.#never = vocabulary.id('@company-never');
    this.#body = vocabulary.id('@company-body');
    this.#any = vocabulary.id('*');
    this.#little = LITTLE[story.language.lang];
    this.#cue = vocabulary.id('@company-cue');
    this.#sure = vocabulary.id('@company-sure');
    this.#legal = vocabulary.id('@company-form');
    this.#signature = (1 << this.#name) | (1 << this.#body);
  }

  /**
   * The name that begins at a token, or null.
   * @param shouting the sentence is written in capitals, which then say nothing
   */
  at(at: number, shouting: boolean): Mention | null {
    const token = this.#tokens[at];
    if (!token?.word) return null;
    const code = this.#text.charCodeAt(token.start);
    const capital = isUpper(code);
    if (!capital && !this.#mayBegin(at)) return null;
    const cells = this.#cells(at);
    const sure = capital ? !shouting : this.#carries(at - 1, this.#sure);
    const known = this.#known(at, cells, sure);
    const body = hasSymbol(cells, this.#body) ? this.#bodyOfPlace(at) : 0;
    if (body > known) return this.#mention('body', at, body, capital);
    if (known > 0) return this.#mention('known', at, known, capital);
    if (this.#isDomain(at)) return this.#mention('domain', at, 3, capital);
    const named = this.#carries(at - 1, this.#sure);
    if (!capital || (shouting && !(named && this.#isStrange(at)))) return null;
    const proper = this.#proper(at, named);
    return proper > 0 ? this.#mention('proper', at, proper, capital) : null;
  }

  /** Whether a name may begin with a word in lower case; nearly always it is no. */
  #mayBegin(at: number): boolean {
    const word = this.#words.at(at);
    if (!word || this.#words.allPhrases(at) || this.#form(at + 1) === '.') return true;
    return (word.signature & this.#signature) !== 0;
  }

  #mention(kind: MentionKind, at: number, length: number, capital: boolean): Mention {
    const word = length === 1 && this.#carries(at, this.#word);
    return { kind, first: at, last: at + length - 1, capital, word };
  }

  /**
   * Tokens of the longest known name that begins here.
   * @param sure a common word is the name too: it has its capital, or stands in the company's
   *   place ("chez free")
   */
  #known(at: number, cells: readonly Cell[], sure: boolean): number {
    let longest = hasSymbol(cells, this.#name) ? 1 : 0;
    if (longest > 0 && !sure && hasSymbol(cells, this.#word)) longest = 0;
    const phrases = this.#words.allPhrases(at);
    if (!phrases) return longest;
    for (const cell of phrases) {
      if (cell >> LENGTH_BITS !== this.#name) continue;
      const length = cell & LENGTH_MASK;
      if (length > LONGEST_NAME) break;
      const word = phrases.includes((this.#word << LENGTH_BITS) | length);
      if (length > longest && (sure || !word)) longest = length;
    }
    return longest;
  }

  #carries(at: number, symbol: number): boolean {
    return hasSymbol(this.#cells(at), symbol);
  }

  #form(at: number): string {
    return this.#tokens[at]?.form ?? '';
  }

  #cells(at: number): readonly Cell[] {
    return this.#words.at(at)?.cells ?? [];
  }

  #isDomain(at: number): boolean {
    if (this.#form(at + 1) !== '.') return false;
    const [name, dot, top] = this.#tokens.slice(at, at + 3);
    if (!name || dot?.form !== '.' || !top || !TOP_LEVEL.has(top.form)) return false;
    return name.end === dot.start && dot.end === top.start && name.end - name.start > 2;
  }

  /** Tokens of "mairie de Brest", "Ville de Paris". */
  #bodyOfPlace(at: number): number {
    if (!OF.has(this.#form(at + 1))) return 0;
    const place = this.#tokens[at + 2];
    if (!place?.word || /^x+$/.test(place.form)) return 0;
    return isUpper(this.#text.charCodeAt(place.start)) ? 3 : 0;
  }

  /**
   * Tokens of a run of capitalised words that are no words of the language.
   * @param named what comes is a name, whatever its words: "chez Songe d’Ivoire"
   */
  #proper(at: number, named: boolean): number {
    if (named) return this.#named(at);
    if (this.#little.has(this.#form(at))) return 0;
    if (this.#carries(at, this.#cue)) return this.#institution(at);
    let length = 0;
    let strange = 0;
    while (length < LONGEST_NAME && this.#isProper(at + length)) {
      if (length > 0 && this.#startsLine(at + length)) break;
      if (length > 0 && this.#known(at + length, this.#cells(at + length), true) > 0) break;
      if (this.#isStrange(at + length)) strange++;
      length++;
      const joiner = this.#form(at + length);
      if (JOINERS.has(joiner) && this.#isProper(at + length + 1)) length++;
    }
    if (length > 0 && AND.has(this.#form(at + length))) {
      // "Smith and Weston Inc" is one firm, "Delta and Viking" are two.
      const rest = [1, 2, 3].find((more) => this.#carries(at + length + more, this.#legal)) ?? 0;
      const all = [1, 2, 3].slice(0, rest).every((more) => this.#isProper(at + length + more));
      if (rest > 1 && all) length += rest + 1;
    }
    if (length > LONGEST_NAME) length = LONGEST_NAME;
    return strange > 0 ? length : 0;
  }

  /** Tokens of capitalised words and little ones between them: "Songe d’Ivoire", "Fil & Patron". */
  #named(at: number): number {
    let last = at - 1;
    let next = at;
    while (next - at < LONGEST_NAME && this.#isProper(next) && !this.#endsLine(last)) {
      last = next;
      next++;
      const joiner = next;
      while (next - joiner < MOST_INSIDE && this.#isInside(next)) next++;
      if (!this.#isProper(next)) break;
    }
    return last - at + 1;
  }

  #isInside(at: number): boolean {
    return INSIDE.has(this.#form(at)) || JOINERS.has(this.#form(at));
  }

  #endsLine(at: number): boolean {
    return this.#startsLine(at + 1);
  }

  /** Tokens of "Banque Laurentide-Nord", "Banque des Deux Mers", whose first word is a trade. */
  #institution(at: number): number {
    if (!this.#carries(at, this.#legal)) return 0;
    let next = at + 1;
    while (next - at <= MOST_INSIDE && INSIDE.has(this.#form(next))) next++;
    let last = at;
    while (last - at < LONGEST_NAME && this.#isProper(next) && !this.#startsLine(next)) {
      last = next;
      next++;
    }
    return last > at ? last - at + 1 : 0;
  }

  /** No name goes over the end of a line. */
  #startsLine(at: number): boolean {
    const [before, token] = [this.#tokens[at - 1], this.#tokens[at]];
    return !!before && !!token && this.#text.slice(before.end, token.start).includes('\n');
  }

  #isProper(at: number): boolean {
    const token = this.#tokens[at];
    if (!token?.word || token.end - token.start < 2) return false;
    if (!isUpper(this.#text.charCodeAt(token.start)) || this.#carries(at, this.#never))
      return false;
    // Masks ("XXXX", "[Name]") are nobody's names, what is glued to figures is a number.
    const [before, after] = [this.#text.charAt(token.start - 1), this.#text.charAt(token.end)];
    return !/^x+$/.test(token.form) && before !== '[' && !/\d/.test(before + after);
  }

  /** No word of the article in lower case, and none that rules know. */
  #isStrange(at: number): boolean {
    if (!this.#isUnknown(at)) return false;
    this.#commonWords ??= this.#lowerCase();
    return !this.#commonWords.has(this.#form(at));
  }

  #isUnknown(at: number): boolean {
    const word = this.#words.at(at);
    // "Paybelux" is not what a rule means by "pay*".
    if (!word?.whole) return true;
    return word.cells.every((cell) => cell >> LENGTH_BITS === this.#any);
  }

  /** Words in lower case that rules do not know. */
  #lowerCase(): Set<string> {
    const common = new Set<string>();
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (!token || !isLower(this.#text.charCodeAt(token.start))) continue;
      if (!this.#isUnknown(at)) continue;
      if (!this.#isInAddress(token.start, token.end)) common.add(token.form);
    }
    return common;
  }

  /** "Help@northpipe.example", "northpipe.log": what stands in them is no word of the language. */
  #isInAddress(start: number, end: number): boolean {
    // Nearly all words stand between spaces.
    const text = this.#text;
    return (
      (LINKS.has(text.charCodeAt(end)) && ADDRESS_GOES_ON.test(text.slice(end, end + 2))) ||
      (LINKS.has(text.charCodeAt(start - 1)) &&
        IN_ADDRESS.test(text.slice(Math.max(0, start - 2), start)))
    );
  }
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(String.fromCharCode(code));
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return /\p{Ll}/u.test(String.fromCharCode(code));
}
