import type { MoneyExpression } from '../annotate/money.ts';
import { stem } from '../annotate/stem.ts';
import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Hit } from '../detect/hit.ts';
import type { Language } from '../knowledge/language.ts';
import type { Annotated, Sentence, Token } from '../model/text.ts';
import { type Cell, LENGTH_BITS } from '../rules/vocabulary.ts';
import type { Words } from '../rules/words.ts';

const TONE: ReadonlySet<string> = new Set(['!', '?', '…', '«']);

/** What features are read from: an article's words and what rules and grammars found in them. */
export interface Material {
  readonly annotated: Annotated;
  readonly words: Words;
  readonly hits: readonly Hit[];
  readonly times: readonly TimeExpression[];
  readonly money: readonly MoneyExpression[];
  readonly language: Language;
}

/** What a sentence is judged by, each once. */
export interface Features {
  /** By feature the token that shows it; the first of the sentence for what no token shows. */
  readonly at: ReadonlyMap<string, number>;
  /** What each of its features weighs: the more words, the less says each. */
  readonly share: number;
}

/**
 * The features of each sentence: stems and marks of tone (`retard`, `!`), word classes of
 * the lexicon (`@late`), expressions (`#num`, `#time`, `#money`) and what rules other than those of
 * patterns found (`%promise/refund`, `%scope/advice`).
 */
export function featuresOf(material: Material): Features[] {
  const marks = marksOf(material);
  return material.annotated.sentences.map((sentence) => featuresAt(material, sentence, marks));
}

/** By sentence what is found in it that no word shows; nothing where there is nothing. */
export type Marks = readonly (ReadonlySet<string> | undefined)[];

/** What is found in each sentence that no word shows. */
export function marksOf({ annotated, hits, times, money }: Material): Marks {
  const marks = new Array<Set<string> | undefined>(annotated.sentences.length);
  const add = (sentence: number, mark: string): void => {
    const there = marks[sentence];
    if (there) there.add(mark);
    else if (sentence >= 0) marks[sentence] = new Set([mark]);
  };
  for (const { rule, sentence } of hits) {
    if (rule.family !== 'pattern') add(sentence, `%${rule.family}/${rule.value}`);
  }
  const sentenceOf = sentencesByToken(annotated);
  for (const { first } of times) add(sentenceOf[first] ?? -1, '#time');
  for (const { first } of money) add(sentenceOf[first] ?? -1, '#money');
  return marks;
}

/** The features of one sentence. */
export function featuresAt(
  material: Material,
  { index, first, last }: Sentence,
  marks: Marks,
): Features {
  const { annotated, language } = material;
  const at = new Map<string, number>();
  for (let i = first; i <= last; i++) {
    const word = known(annotated.tokens[i], language)?.word;
    if (word && !at.has(word)) at.set(word, i);
  }
  const share = shareOf(at.size);
  for (let i = first; i <= last; i++) addClasses(at, i, material);
  for (const mark of marks[index] ?? []) at.set(mark, first);
  return { at, share };
}

/** What each feature weighs in a sentence of so many different words. */
export function shareOf(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words));
}

/** What a form shows wherever it stands. */
interface Known {
  /** Its stem, all numbers as one; of the marks those that carry a tone. */
  readonly word: string | null;
  readonly classes: readonly string[];
}

/** Most forms come again and again. */
const forms = new WeakMap<Language, Map<string, Known>>();
const CACHE_LIMIT = 50_000;

/** By form alone: a text without accents has the features of the same text with them. */
export function known(token: Token | undefined, language: Language): Known | undefined {
  if (!token) return undefined;
  let cache = forms.get(language);
  if (!cache || cache.size >= CACHE_LIMIT) {
    cache = new Map();
    forms.set(language, cache);
  }
  const { form, word } = token;
  let found = cache.get(form);
  if (!found) {
    const classes = classesOf(language.vocabulary.cellsOf(form), language);
    found = { word: word ? stemOf(form, language) : TONE.has(form) ? form : null, classes };
    cache.set(form, found);
  }
  return found;
}

function stemOf(form: string, { lang }: Language): string {
  return /\d/.test(form) ? '#num' : stem(form, lang);
}

function addClasses(at: Map<string, number>, i: number, material: Material): void {
  const { annotated, words, language } = material;
  for (const name of known(annotated.tokens[i], language)?.classes ?? []) {
    if (!at.has(name)) at.set(name, i);
  }
  const phrases = words.allPhrases(i);
  if (!phrases) return;
  for (const name of classesOf(phrases, language)) if (!at.has(name)) at.set(name, i);
}

/** The classes of the lexicon among symbols that may say something; not the tenses of its verbs. */
function classesOf(cells: readonly Cell[], { vocabulary, classifier }: Language): string[] {
  const names = cells.map((cell) => vocabulary.name(cell >> LENGTH_BITS));
  const speaks = (name: string): boolean => !classifier || classifier.weights.has(name);
  return names.filter((name) => isClass(name) && speaks(name));
}

/** Whether a symbol is a class of the lexicon; not one of its verbs in some tense. */
export function isClass(name: string): boolean {
  return name.startsWith('@') && !name.includes('.');
}

function sentencesByToken({ tokens, sentences }: Annotated): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1);
  for (const { index, first, last } of sentences) of.fill(index, first, last + 1);
  return of;
}
