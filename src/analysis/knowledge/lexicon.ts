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
  readonly #conjugated = new Map<string, readonly VerbForm[] | null>();

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
    const forms = this.#conjugate(infinitive);
    if (!forms) return false;
    const ambiguous = this.#lang === 'fr' && object === '' && infinitive.endsWith('er');
    const tenses = new Map<string, string | null>();
    for (const { form, folded, tense } of forms) {
      let tensed = tenses.get(tense);
      if (tensed === undefined) {
        // A verb has a symbol for each of its tenses in each of its classes; rules name few.
        tensed = this.#wanted(`${symbol}.${tense}`) ? `${symbol}.${tense}` : null;
        tenses.set(tense, tensed);
      }
      this.#teach(object + [folded, ...rest].join(' '), symbol, tensed);
      // "refusé" and "refuse": accents tell the participle from the present.
      const homograph = this.#lang === 'fr' && refusesAccent(form) && rest.length === 0;
      if (homograph) this.#vocabulary.spell(folded, symbol, form);
      if (tensed && (homograph || (ambiguous && /es?$/.test(folded)))) {
        this.#vocabulary.spell(folded, tensed, form);
      }
    }
    return true;
  }

  /** Many a verb stands in several classes, and rules name it too. */
  #conjugate(infinitive: string): readonly VerbForm[] | null {
    const known = this.#conjugated.get(infinitive);
    if (known !== undefined) return known;
    const forms = this.#morphology.conjugate(infinitive);
    const folded = forms?.map(([form, tense]) => ({ form, folded: fold(form), tense }));
    this.#conjugated.set(infinitive, folded ?? null);
    return folded ?? null;
  }

  #teach(phrase: string, symbol: string, tense: string | null = null): void {
    const forms = PLAIN.test(phrase) ? [phrase] : formsOf(phrase, this.#lang);
    if (forms.length === 0) return;
    this.#vocabulary.teach(forms, symbol);
    if (tense) this.#vocabulary.teach(forms, tense);
    const weight = forms.length === 1 ? (this.#stopwords.get(forms[0] ?? '') ?? 1) : 1;
    this.#sizes.set(symbol, (this.#sizes.get(symbol) ?? 0) + weight);
  }
}

interface VerbForm {
  readonly form: string;
  readonly folded: string;
  readonly tense: string;
}

/** A form, or the words of one. */
const PLAIN = /^[a-z]+$/;

/** Folded forms of a phrase; a clitic written by itself ("'ll", "n't") is one form. */
export function formsOf(phrase: string, lang: Lang): string[] {
  return phrase.split(' ').flatMap((part) => {
    if (/^(?:'(?:ll|ve|re|d|s|m)|n't)$/.test(part)) return [part];
    return tokenise(part, lang).map(({ form }) => form);
  });
}
