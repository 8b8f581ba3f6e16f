import type { Classifier } from '../knowledge/classifier-schema.ts';
import type { Language } from '../knowledge/language.ts';
import type { Sentence, Token } from '../model/text.ts';
import { LENGTH_BITS, type Word } from '../rules/vocabulary.ts';
import { isClass, known, type Material, shareOf } from './features.ts';

const NONE = -1;
const FORMS_LIMIT = 1 << 20;
const scorers = new WeakMap<Classifier, Scorer>();

/**
 * Adds up the weights of a sentence without naming its features: what `featuresAt` and the weights
 * of the classifier say together, for the many sentences of which nobody asks why. Features have
 * numbers here, and their weights stand one behind the other, because that is quickly at hand.
 */
export class Scorer {
  readonly #classifier: Classifier;
  readonly #language: Language;
  readonly #numbers: ReadonlyMap<string, number>;
  /** By feature: where its weights begin; those of the next begin where they end. */
  readonly #from: Int32Array;
  /** The labels that a feature says something of, a third of all, and its weight for each. */
  readonly #labels: Uint8Array;
  readonly #weights: Float64Array;
  /** By feature: the sentence in which it was counted last. */
  readonly #counted: Int32Array;
  /** By symbol of the lexicon: the feature of its class, or none. */
  readonly #symbols: Int32Array;
  readonly #stems = new Map<string, number>();
  /**
   * What is known of forms, one behind the other: the number of its stem, or none; how many
   * features it has; and these.
   */
  #forms = new Int32Array(1 << 12);
  #formsEnd = 0;
  /** Who wrote them, for the words to remember; another one when they are written anew. */
  #writer: object = {};
  /** By number of a stem, the sentence in which it was counted last. */
  readonly #seen: number[] = [];
  /** Of the sentence at hand; used again for the next. */
  readonly #sum: Float64Array;
  #sentence = 0;

  /** The one of a language, made when it is first asked for. */
  static of(language: Language, classifier: Classifier): Scorer {
    let scorer = scorers.get(classifier);
    if (!scorer) {
      scorer = new Scorer(language, classifier);
      scorers.set(classifier, scorer);
    }
    return scorer;
  }

  constructor(language: Language, classifier: Classifier) {
    this.#classifier = classifier;
    this.#language = language;
    const rows = [...classifier.weights.values()];
    this.#numbers = new Map([...classifier.weights.keys()].map((name, at) => [name, at]));
    const told = rows.map((row) => [...row.keys()].filter((label) => row[label] !== 0));
    this.#labels = Uint8Array.from(told.flat());
    this.#weights = Float64Array.from(
      rows.flatMap((row, at) => told[at]?.map((label) => row[label] ?? 0) ?? []),
    );
    this.#from = new Int32Array(rows.length + 1);
    for (const [at, { length }] of told.entries()) {
      this.#from[at + 1] = (this.#from[at] ?? 0) + length;
    }
    this.#counted = new Int32Array(rows.length);
    this.#sum = new Float64Array(classifier.labels.length);
    this.#symbols = Int32Array.from({ length: language.vocabulary.size }, (_, id) => {
      const name = language.vocabulary.name(id);
      return isClass(name) ? this.#number(name) : NONE;
    });
  }

  /** Log-odds of each label by the words of a sentence and its marks; good until the next call. */
  odds({ annotated, words }: Material, sentence: Sentence, marks: Iterable<string>): Float64Array {
    const now = ++this.#sentence;
    const sum = this.#sum.fill(0);
    let different = 0;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const form = this.#form(annotated.tokens[i], words.at(i));
      const forms = this.#forms;
      const stem = forms[form] ?? NONE;
      if (stem !== NONE && this.#seen[stem] !== now) {
        this.#seen[stem] = now;
        different++;
      }
      const end = form + 2 + (forms[form + 1] ?? 0);
      for (let at = form + 2; at < end; at++) this.#add(forms[at] ?? NONE, now);
      const phrases = words.allPhrases(i);
      if (!phrases) continue;
      for (let at = 0; at < phrases.length; at++) {
        this.#add(this.#symbols[(phrases[at] ?? 0) >> LENGTH_BITS] ?? NONE, now);
      }
    }
    for (const mark of marks) this.#add(this.#number(mark), now);
    const share = shareOf(different);
    for (let label = 0; label < sum.length; label++) {
      sum[label] = (this.#classifier.prior[label] ?? 0) + (sum[label] ?? 0) * share;
    }
    return sum;
  }

  #add(feature: number, sentence: number): void {
    if (feature === NONE || this.#counted[feature] === sentence) return;
    this.#counted[feature] = sentence;
    const sum = this.#sum;
    const labels = this.#labels;
    const weights = this.#weights;
    const to = this.#from[feature + 1] ?? 0;
    for (let at = this.#from[feature] ?? 0; at < to; at++) {
      const label = labels[at] ?? 0;
      sum[label] = (sum[label] ?? 0) + (weights[at] ?? 0);
    }
  }

  /** Where what is known of a form stands. */
  #form(token: Token | undefined, about: Word | undefined): number {
    if (about?.maker === this.#writer) return about.made;
    const { word = null, classes = [] } = known(token, this.#language) ?? {};
    const named = (word ? [word, ...classes] : classes).map((name) => this.#number(name));
    const features = named.filter((feature) => feature !== NONE);
    const at = this.#write([word ? this.#stemOf(word) : NONE, features.length, ...features]);
    if (about) {
      about.maker = this.#writer;
      about.made = at;
    }
    return at;
  }

  #write(numbers: readonly number[]): number {
    // Bounded, so that a stream of texts does not grow memory.
    if (this.#formsEnd > FORMS_LIMIT) {
      this.#formsEnd = 0;
      this.#writer = {};
    }
    const at = this.#formsEnd;
    this.#formsEnd += numbers.length;
    if (this.#formsEnd > this.#forms.length) {
      const longer = new Int32Array(2 * this.#formsEnd);
      longer.set(this.#forms);
      this.#forms = longer;
    }
    this.#forms.set(numbers, at);
    return at;
  }

  #number(name: string): number {
    return this.#numbers.get(name) ?? NONE;
  }

  #stemOf(stem: string): number {
    const number = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, number);
    return number;
  }
}
