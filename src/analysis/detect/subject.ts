import type { Lang } from '../model/doc.ts';
import type { Token } from '../model/text.ts';
import type { Line } from '../rules/line.ts';
import type { Match } from '../rules/match.ts';
import type { Subject } from '../rules/rule.ts';
import { LENGTH_BITS, LENGTH_MASK, type Vocabulary } from '../rules/vocabulary.ts';

/** Marks over which no subject reaches its verb. */
const BORDERS = new Set([';', ':', '…', '.', '!', '?', '(', ')', '«', '»', '—']);
/** Words between a subject and its verb, at most. */
const REACH = 14;

/** What the search must know of the words of a language. */
interface Grammar {
  /** Words before the verb that are no subject: pronouns of the object, negators, auxiliaries. */
  readonly before: ReadonlySet<string>;
  /** A noun behind one of these is no subject: "à la banque". */
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** A clause begins; its subject stands behind. */
  readonly openers: ReadonlySet<string>;
  /** What follows has its own verb, and perhaps the subject of the clause before. */
  readonly joiners: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const GRAMMARS: Readonly<Record<Lang, Grammar>> = {
  fr: {
    before: set(
      "je j' il ils elle elles on ne n' me m' te t' se s' nous vous lui leur le la l' les y en " +
        'a ai as ont avons avez est sont etait etaient avait avaient ete suis',
    ),
    prepositions: set("a au aux de du des d' chez avec par pour sur dans contre vers sans"),
    determiners: set(
      "le la les l' un une ce cette ces mon ma mes notre nos votre vos leur leurs son sa ses",
    ),
    openers: set(
      "que qu' quand lorsque lorsqu' si comme car puisque puisqu' parce dont alors mais quoique",
    ),
    joiners: set('et puis ou'),
  },
  en: {
    before: set(
      "i we they he she me us him her them not n't never just also then even still always did do " +
        'does had have has would will could can should is are was were been be to',
    ),
    prepositions: set('to from with at by for of on in into about against through'),
    determiners: set('the a an this that these those my our your their his her its'),
    openers: set('because if when while although though whereas since after before until but so'),
    joiners: set('and or then'),
  },
};

const BE = set('be is am are was were been being get got gets getting');
const SPEAKS_TO_READER = set(
  'when if and so as what because before after once that then but where',
);

/** "On" may be the company or the customer. */
type Who = Subject | 'either';

/** Tells who does what the verb of a match says, as far as its clause shows. */
export class Subjects {
  readonly #lang: Lang;
  readonly #grammar: Grammar;
  readonly #ids: ReadonlyMap<number, Who>;

  constructor(vocabulary: Vocabulary, lang: Lang) {
    this.#lang = lang;
    this.#grammar = GRAMMARS[lang];
    const classes: readonly (readonly [string, Who])[] = [
      ['@subject-company', 'company'],
      ['@company-name', 'company'],
      ['@subject-customer', 'customer'],
      ['@subject-other', 'other'],
      ['@subject-either', 'either'],
    ];
    this.#ids = new Map(classes.map(([name, who]) => [vocabulary.id(name), who]));
  }

  /** Whether the subject of a match is as a rule wants it. Where none is named, the company acts. */
  fits(wanted: Subject, match: Match, line: Line, tokens: readonly Token[]): boolean {
    const who = this.of(match, line, tokens) ?? 'company';
    return who === 'either' ? wanted !== 'other' : who === wanted;
  }

  /** The subject nearest before the verb of a match in its clause; null when none is named. */
  of(match: Match, line: Line, tokens: readonly Token[]): Who | null {
    const { before, openers, joiners } = this.#grammar;
    const form = (at: number): string => tokens[line.first + at]?.form ?? '';
    const verb = match.trace.find((at) => !line.marks[at] && !before.has(form(at))) ?? match.first;
    if (this.#isPassive(verb, form)) return null;
    let joined = false;
    for (let at = verb - 1, words = 0; at >= 0 && words < REACH; at--) {
      if (line.marks[at]) {
        if (BORDERS.has(form(at))) return null;
        continue;
      }
      words++;
      const pronoun = this.#pronoun(at, form);
      if (pronoun) return pronoun;
      const named = this.#named(at, verb, line);
      if (named && (isPronoun(form(at)) || this.#isFree(at, named.length, joined, line, form))) {
        return named.who;
      }
      if (openers.has(form(at))) return null;
      if (joiners.has(form(at))) joined = true;
    }
    return null;
  }

  /** "nous avons", "vous appelez", "you call": the verb or the place tells them from objects. */
  #pronoun(at: number, form: (at: number) => string): Subject | null {
    const word = form(at);
    if (this.#lang === 'en') {
      return word === 'you' && (at === 0 || SPEAKS_TO_READER.has(form(at - 1))) ? 'customer' : null;
    }
    if (word !== 'nous' && word !== 'vous') return null;
    const ending = word === 'nous' ? /(?:ons|sommes)$/ : /(?:ez|etes)$/;
    return [at + 1, at + 2, at + 3].some((next) => ending.test(form(next))) ? 'customer' : null;
  }

  /** The longest word or phrase here that names somebody, and ends before the verb. */
  #named(at: number, verb: number, line: Line): { who: Who; length: number } | null {
    let named: { who: Who; length: number } | null = null;
    for (const cell of line.cells[at] ?? []) {
      const length = cell & LENGTH_MASK;
      if (length <= (named?.length ?? 0) || at + length > verb) continue;
      const who = this.#ids.get(cell >> LENGTH_BITS);
      if (who) named = { who, length };
    }
    return named;
  }

  /**
   * A noun is free to be the subject where no preposition governs it ("à la banque") and, with
   * "and" between, where it opens its clause, so that it is nobody's object; or where it is taken
   * up by "who".
   */
  #isFree(
    at: number,
    length: number,
    joined: boolean,
    line: Line,
    form: (at: number) => string,
  ): boolean {
    const { prepositions, determiners, openers } = this.#grammar;
    const before = determiners.has(form(at - 1)) ? at - 2 : at - 1;
    const opens = before < 0 || line.marks[before] === true || openers.has(form(before));
    if (joined && !opens) return false;
    return /^(?:qui|who)$/.test(form(at + length)) || !prepositions.has(form(before));
  }

  /** "I was refused", « j’ai été débité », « je me suis fait avoir »: the doer is not the subject. */
  #isPassive(verb: number, form: (at: number) => string): boolean {
    const word = form(verb);
    if (this.#lang === 'en') {
      const before = BE.has(form(verb - 1)) ? verb - 1 : verb - 2;
      const adverb =
        before === verb - 1 || /ly$|^(?:not|n't|never|just|also)$/.test(form(verb - 1));
      return adverb && BE.has(form(before)) && !word.endsWith('ing');
    }
    const before = form(verb - 1);
    return before === 'ete' || (/^(?:fait|fais|faire|faites)$/.test(before) && /r[e]?$/.test(word));
  }
}

const PRONOUNS = set("je j' j on ils elles il elle i we they he she tu");

function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}
