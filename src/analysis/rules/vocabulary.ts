import { fold } from '../annotate/fold.ts';
import { isSpelt } from '../annotate/spelling.ts';
import type { Token } from '../model/text.ts';
import { Misspellings } from './misspelling.ts';

/** A symbol at a place: `id << LENGTH_BITS | tokens covered`. */
export type Cell = number;

export const LENGTH_BITS = 5;
export const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
const CACHE_LIMIT = 50_000;

/** Whether one of the cells carries a symbol. */
export function hasSymbol(cells: readonly Cell[], id: number): boolean {
  for (let i = 0; i < cells.length; i++) if ((cells[i] ?? 0) >> LENGTH_BITS === id) return true;
  return false;
}

/** How phrases go on after the words so far, and the symbols of those that end here. */
interface Branch {
  /** By the number of the next word. */
  readonly next: Map<number, Branch>;
  readonly ids: number[];
}

/** What has been found out of spellings, in texts with accents and without. */
interface Spellings {
  readonly strict: Map<string, Word>;
  readonly lenient: Map<string, Word>;
}

/** What is known of a form. */
export interface Word {
  /** Symbols of the word by itself. */
  readonly cells: readonly Cell[];
  /** See `signatureOf`. */
  readonly signature: number;
  /** The lexicon has it, or what it is a misspelling of; its beginning is not enough. */
  readonly whole: boolean;
  /** Its number among the words of phrases; -1 when it stands in none. */
  readonly inPhrases: number;
  /** Phrases that begin with it; null when none does. */
  readonly phrases: Branch | null;
  /** What is known of its spellings, where accents decide some of its symbols (see `spelt`). */
  readonly spellings: Spellings | null;
  /** Who has made something of it, and a number by which to find that as quickly as the word. */
  maker: object | null;
  made: number;
}

/**
 * 32 bits that tell quickly what cells do not carry: when a symbol is there, its bit (its number
 * modulo 32) is set.
 */
export function signatureOf(cells: readonly Cell[]): number {
  let signature = 0;
  for (let i = 0; i < cells.length; i++) signature |= 1 << ((cells[i] ?? 0) >> LENGTH_BITS);
  return signature;
}

/**
 * Which symbols a word or phrase carries: its own form, prefixes, lexicon classes, verbs and tenses.
 * Filled while knowledge is compiled, only read afterwards.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #forms = new Map<string, number[]>();
  #misspellings: Misspellings | null = null;
  readonly #prefixes: [string, number][] = [];
  readonly #phrases: Branch = { next: new Map(), ids: [] };
  readonly #classifiers: ((form: string) => string | null)[] = [];
  readonly #phraseWords = new Map<string, number>();
  #words = new Map<string, Word>();
  /** Names for those who read texts with accents and without. */
  readonly #strict = {};
  readonly #lenient = {};
  /** By symbol: most tokens of a phrase that carries it, where there are phrases. */
  readonly #lengths = new Map<number, number>();
  readonly #marks = new Set<number>();
  /** By form: symbols that only some spellings of it carry, with these spellings. */
  readonly #spellings = new Map<string, Map<number, Set<string>>>();

  /** The number of a symbol; new when `create`, -1 when unknown. */
  id(name: string, create = false): number {
    const known = this.#ids.get(name);
    if (known !== undefined || !create) return known ?? -1;
    const id = this.#names.push(name) - 1;
    this.#ids.set(name, id);
    if (name.endsWith('*')) this.#prefixes.push([name.slice(0, -1), id]);
    else if (name.length > 2 && /^'.*'$/.test(name)) this.#addSpelling(name.slice(1, -1), name, id);
    else if (!/^[@=#]/.test(name)) this.#add(name, id);
    return id;
  }

  #addSpelling(spelling: string, symbol: string, id: number): void {
    const form = fold(spelling);
    this.#add(form, id);
    this.spell(form, symbol, spelling);
  }

  /** Says that a form carries a symbol where it is spelt so, accents included. */
  spell(form: string, symbol: string, spelling: string): void {
    let symbols = this.#spellings.get(form);
    if (!symbols) {
      symbols = new Map();
      this.#spellings.set(form, symbols);
    }
    const id = this.id(symbol, true);
    const spellings = symbols.get(id) ?? new Set();
    symbols.set(id, spellings.add(spelling));
  }

  /**
   * Forgets the symbols that nobody asks for. A verb carries a symbol for each of its tenses in
   * each of its classes; the few that rules name are a tenth of them.
   */
  keepOnly(wanted: (symbol: string) => boolean): void {
    const keep = (id: number): boolean => wanted(this.#names[id] ?? '');
    for (const [form, ids] of this.#forms) {
      const kept = ids.filter(keep);
      if (kept.length > 0) this.#forms.set(form, kept);
      else this.#forms.delete(form);
    }
    const prune = (branch: Branch): boolean => {
      branch.ids.splice(0, branch.ids.length, ...branch.ids.filter(keep));
      for (const [word, next] of branch.next) if (!prune(next)) branch.next.delete(word);
      return branch.ids.length > 0 || branch.next.size > 0;
    };
    prune(this.#phrases);
    for (const [form, symbols] of this.#spellings) {
      for (const id of symbols.keys()) if (!keep(id)) symbols.delete(id);
      if (symbols.size === 0) this.#spellings.delete(form);
    }
    this.#words = new Map();
  }

  /** How many symbols there are; their numbers are below it. */
  get size(): number {
    return this.#names.length;
  }

  name(id: number): string {
    return this.#names[id] ?? '';
  }

  /** Most tokens of what carries a symbol. */
  longest(symbol: string): number {
    return symbol.startsWith('#') ? LENGTH_MASK : (this.#lengths.get(this.id(symbol)) ?? 1);
  }

  /** Whether a symbol may be carried by punctuation. */
  mayBeMark(symbol: string): boolean {
    return /^[^\p{L}\d@=#']/u.test(symbol) || this.#marks.has(this.id(symbol));
  }

  /** Says that a phrase (folded forms) carries a symbol. */
  teach(forms: readonly string[], symbol: string): void {
    const id = this.id(symbol, true);
    if (forms.length > 1) {
      this.#lengths.set(id, Math.max(forms.length, this.#lengths.get(id) ?? 1));
    }
    if (!startsAsWord(forms[0] ?? '')) this.#marks.add(id);
    const [only] = forms;
    if (forms.length === 1 && only !== undefined) {
      this.#add(only, id);
      return;
    }
    let branch = this.#phrases;
    for (const form of forms) {
      const word = this.#phraseWords.get(form) ?? this.#phraseWords.size;
      this.#phraseWords.set(form, word);
      let next = branch.next.get(word);
      if (!next) {
        next = { next: new Map(), ids: [] };
        branch.next.set(word, next);
      }
      branch = next;
    }
    if (!branch.ids.includes(id)) branch.ids.push(id);
  }

  /** Adds a rule of morphology: the symbol that a form carries by its shape, or null. */
  classify(classifier: (form: string) => string | null): void {
    this.#classifiers.push(classifier);
  }

  #add(form: string, id: number): void {
    const ids = this.#forms.get(form);
    if (!ids) this.#forms.set(form, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }

  /** What is known of a form; found out once and remembered. */
  word(form: string): Word {
    const known = this.#words.get(form);
    if (known) return known;
    const own = this.#forms.get(form) ?? this.#forms.get(this.#meant(form) ?? '');
    const cells = this.#idsOf(form, own ?? []).map((id) => (id << LENGTH_BITS) | 1);
    const whole = own !== undefined;
    const inPhrases = this.#phraseWords.get(form) ?? -1;
    const phrases = this.#phrases.next.get(inPhrases) ?? null;
    const spellings = this.#spellings.has(form) ? { strict: new Map(), lenient: new Map() } : null;
    const signature = signatureOf(cells);
    const of = { cells, signature, whole, inPhrases, phrases, spellings };
    const word: Word = { ...of, maker: null, made: 0 };
    // Bounded, so that a stream of texts does not grow memory; common words come back at once.
    if (this.#words.size >= CACHE_LIMIT) this.#words.clear();
    this.#words.set(form, word);
    return word;
  }

  /**
   * The same for a form as it is spelt.
   * @param lenient the text is written without accents, so that only its accents speak
   */
  spelt(form: string, spelling: string, lenient: boolean): Word {
    const word = this.word(form);
    if (!word.spellings) return word;
    const found = word.spellings[lenient ? 'lenient' : 'strict'];
    const known = found.get(spelling);
    if (known) return known;
    const cells = word.cells.filter((cell) => {
      const wanted = this.#spellings.get(form)?.get(cell >> LENGTH_BITS);
      return !wanted || [...wanted].some((one) => isSpelt(spelling, one, lenient));
    });
    const spelt = { ...word, cells, signature: signatureOf(cells) };
    found.set(spelling, spelt);
    return spelt;
  }

  /** The same for a token, whose words are looked up once for all that are written alike. */
  of({ form, spelling, kept }: Token, lenient: boolean): Word {
    const reader = lenient ? this.#lenient : this.#strict;
    // What this very reader has written is a word.
    if (kept?.by === reader) return kept.value as Word;
    const word = this.spelt(form, spelling, lenient);
    if (kept) {
      kept.by = reader;
      kept.value = word;
    }
    return word;
  }

  /** The word that a misspelt one stands for; made when all words have been taught. */
  #meant(form: string): string | null {
    if (this.#phraseWords.has(form)) return null;
    this.#misspellings ??= new Misspellings(this.#forms.keys());
    return this.#misspellings.meant(form);
  }

  /** @param own symbols that it was taught to carry, itself or as what it is a misspelling of */
  #idsOf(form: string, own: readonly number[]): number[] {
    const ids = [...own];
    for (const [prefix, id] of this.#prefixes) if (form.startsWith(prefix)) ids.push(id);
    if (/^[0-9]/.test(form)) ids.push(this.id('#num', true));
    for (const classifier of this.#classifiers) {
      const symbol = classifier(form);
      if (symbol) ids.push(this.id(symbol));
    }
    return ids;
  }

  /** Symbols of one word by itself. */
  cellsOf(form: string): readonly Cell[] {
    return this.word(form).cells;
  }

  /** Symbols of the phrases of two or more words that begin at `forms[at]` and end by `to`. */
  phrasesAt(forms: readonly string[], at: number, to: number): Cell[] | null {
    if (!this.word(forms[at] ?? '').phrases) return null;
    return phrasesFrom(at, to, (i) => this.word(forms[i] ?? ''));
  }
}

/** Whether a form begins with a letter or a figure, as nearly all do. */
function startsAsWord(form: string): boolean {
  const code = form.charCodeAt(0);
  return (code >= 97 && code <= 122) || /^[\p{L}\d]/u.test(form);
}

/** The same for words at hand. */
export function phrasesFrom(
  at: number,
  to: number,
  wordAt: (at: number) => Word | undefined,
): Cell[] | null {
  let branch = wordAt(at)?.phrases;
  let found: Cell[] | null = null;
  for (let i = at + 1; branch && i <= to && i - at < LENGTH_MASK; i++) {
    const word = wordAt(i)?.inPhrases ?? -1;
    branch = word < 0 ? undefined : branch.next.get(word);
    if (branch && branch.ids.length > 0) {
      found ??= [];
      for (const id of branch.ids) found.push((id << LENGTH_BITS) | (i - at + 1));
    }
  }
  return found;
}
