import { fold } from '../annotate/fold.ts';
import { refusesAccent } from '../annotate/spelling.ts';
import { tokenise } from '../annotate/tokenise.ts';
import type { Lang } from '../model/doc.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { WordClass } from './lexicon-schema.ts';
import type { Morphology } from './morphology.ts';

/** A pronoun that a verb is listed with ("me renvoyer") stands before all its forms. */
const OBJECT = /^(?:(?:me|te|nous|vous|lui|leur) |[mt]['’])/;

/** Teaches word classes and verbs to a vocabulary, and remembers how many forms each has. */
export class Lexicon {
  readonly #lang: Lang;
  readonly #morphology: Morphology;
  readonly #vocabulary: Vocabulary;
  readonly #sizes = new Map<string, number>();
  readonly #stopwords: ReadonlyMap<string, number>;
  readonly #wanted: (symbol: string) => boolean;
  readonly #conjugated = new Map<string, Conjugated | null>();

  /** @param wanted tells of a class or verb in some tense whether anybody asks for it */
  constructor(
    morphology: Morphology,
    vocabulary: Vocabulary,
    stopwords: ReadonlyMap<string, number>,
    wanted: (symbol: string) => boolean,
  ) {
    this.#lang = morphology.lang;
    this.#morphology = morphology;
    this.#vocabulary = vocabulary;
    this.#stopwords = stopwords;
    this.#wanted = wanted;
  }

  /** @returns verbs that the conjugator does not know */
  addClass(name: string, entry: WordClass): string[] {
    const symbol = `@${name}`;
    this.#sizes.set(symbol, this.#sizes.get(symbol) ?? 0);
    const french = this.#lang === 'fr';
    for (const word of entry.words ?? []) {
      this.#teach(word, symbol);
      if (french && refusesAccent(word)) this.#vocabulary.spell(word, symbol, word);
    }
    for (const noun of entry.nouns ?? []) {
      for (const form of this.#morphology.noun(fold(noun))) this.#teach(form, symbol);
    }
    for (const adjective of entry.adjectives ?? []) {
      for (const form of this.#morphology.adjective(adjective.toLowerCase())) {
        this.#teach(form, symbol);
      }
    }
    return (entry.verbs ?? []).filter((verb) => !this.#addVerb(verb, symbol));
  }

  /** Makes `=verb` and its tenses known; false when the verb is unknown. */
  addLemma(lemma: string): boolean {
    const symbol = `=${fold(lemma)}`;
    return this.#sizes.has(symbol) || this.#addVerb(lemma, symbol);
  }

  has(symbol: string): boolean {
    return this.#sizes.has(symbol.replace(/\.[a-z]+$/, ''));
  }

  /** Forms of a symbol, stop words counted heavily: the anchor of a pattern is its rarest symbol. */
  commonness(symbol: string): number {
    if (symbol.startsWith('#')) return 200;
    if (symbol.endsWith('*')) return 8;
    if (/^[@=]/.test(symbol)) return this.#sizes.get(symbol) ?? 20;
    return this.#stopwords.get(/^'.+'$/.test(symbol) ? fold(symbol.slice(1, -1)) : symbol) ?? 1;
  }

  #addVerb(verb: string, symbol: string): boolean {
    const object = OBJECT.exec(verb)?.[0] ?? '';
    const [infinitive = '', ...rest] = verb
      .slice(object.length)
      .replace(/^(?:se |s['’])/, '')
      .split(' ');
    const conjugated = this.#conjugate(infinitive);
    if (!conjugated) return false;
    const phrase = (form: string): string => object + [form, ...rest].join(' ');
    for (const [form, times] of conjugated.times) this.#teach(phrase(form), symbol, times);
    if (rest.length === 0) {
      for (const { form, folded } of conjugated.homographs) {
        this.#vocabulary.spell(folded, symbol, form);
      }
    }
    // A verb has a symbol for each of its tenses in each of its classes; rules name few.
    const wanted = conjugated.tenses.filter((tense) => this.#wanted(`${symbol}.${tense}`));
    const ambiguous = this.#lang === 'fr' && object === '' && infinitive.endsWith('er');
    for (const one of wanted.length > 0 ? conjugated.forms : []) {
      if (!wanted.includes(one.tense)) continue;
      const { form, folded } = one;
      const tensed = `${symbol}.${one.tense}`;
      this.#vocabulary.teach(wordsOf(phrase(folded), this.#lang), tensed);
      // "refusé" and "refuse": accents tell the participle from the present.
      const homograph = rest.length === 0 && conjugated.homographs.includes(one);
      if (homograph || (ambiguous && /es?$/.test(folded))) {
        this.#vocabulary.spell(folded, tensed, form);
      }
    }
    return true;
  }

  /** Many a verb stands in several classes, and rules name it too. */
  #conjugate(infinitive: string): Conjugated | null {
    const known = this.#conjugated.get(infinitive);
    if (known !== undefined) return known;
    const forms = this.#morphology.conjugate(infinitive);
    const conjugated = forms && conjugatedOf(forms, this.#lang);
    this.#conjugated.set(infinitive, conjugated);
    return conjugated;
  }

  /** @param times how many forms are written so */
  #teach(phrase: string, symbol: string, times = 1): void {
    const words = wordsOf(phrase, this.#lang);
    if (words.length === 0) return;
    this.#vocabulary.teach(words, symbol);
    const weight = words.length === 1 ? (this.#stopwords.get(words[0] ?? '') ?? 1) : 1;
    this.#sizes.set(symbol, (this.#sizes.get(symbol) ?? 0) + times * weight);
  }
}

/** A form of a verb, with accents and folded. */
interface VerbForm {
  readonly form: string;
  readonly folded: string;
  readonly tense: string;
}

/** All forms of a verb. */
interface Conjugated {
  readonly forms: readonly VerbForm[];
  /** Each once, folded: how many of the forms it is. */
  readonly times: ReadonlyMap<string, number>;
  readonly tenses: readonly string[];
  /** Those that are another word with an accent (see `refusesAccent`). */
  readonly homographs: readonly VerbForm[];
}

function conjugatedOf(list: readonly [form: string, tense: string][], lang: Lang): Conjugated {
  const forms = list.map(([form, tense]) => ({ form, folded: fold(form), tense }));
  const times = new Map<string, number>();
  const tenses = new Set<string>();
  for (const { folded, tense } of forms) {
    times.set(folded, (times.get(folded) ?? 0) + 1);
    tenses.add(tense);
  }
  const homographs = lang === 'fr' ? forms.filter(({ form }) => refusesAccent(form)) : [];
  return { forms, times, tenses: [...tenses], homographs };
}

/** The words of a phrase of the lexicon; most are one plain word, which is not to be parted. */
function wordsOf(phrase: string, lang: Lang): readonly string[] {
  return PLAIN.test(phrase) ? [phrase] : formsOf(phrase, lang);
}

const PLAIN = /^[a-z]+$/;

/** Folded forms of a phrase; a clitic written by itself ("'ll", "n't") is one form. */
export function formsOf(phrase: string, lang: Lang): string[] {
  return phrase.split(' ').flatMap((part) => {
    if (/^(?:'(?:ll|ve|re|d|s|m)|n't)$/.test(part)) return [part];
    return tokenise(part, lang).map(({ form }) => form);
  });
}
