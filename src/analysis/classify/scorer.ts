import type { Classifier } from '../knowledge/classifier-schema.ts';
import type { Language } from '../knowledge/language.ts';
import type { Sentence, Token } from '../model/text.ts';
import { LENGTH_BITS } from '../rules/vocabulary.ts';
import { known, type Material, shareOf } from './features.ts';

/** What a form adds: the number of its stem (-1 for none), and the weights of its features. */
interface Share {
  readonly word: number;
  readonly rows: readonly Row[];
}

/** What a feature weighs for the labels it says something of, and where it was counted last. */
interface Row {
  /** Numbers of these labels: a third of all. */
  readonly labels: Int32Array;
  /** In the same order. */
  readonly weights: Float64Array;
  /** Number of a sentence. */
  counted: number;
}

const CACHE_LIMIT = 50_000;
const scorers = new WeakMap<Classifier, Scorer>();

/**
 * Adds up the weights of a sentence without naming its features: what `featuresAt` and the weights
 * of the classifier say together, for the many sentences of which nobody asks why.
 */
export class Scorer {
  readonly #classifier: Classifier;
  readonly #language: Language;
  readonly #rows: ReadonlyMap<string, Row>;
  /** By symbol of the lexicon the row of its class. */
  readonly #symbols: (Row | undefined)[] = [];
  readonly #forms = new Map<string, Share>();
  readonly #words = new Map<string, number>();
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
    this.#rows = new Map([...classifier.weights].map(([name, weights]) => [name, rowOf(weights)]));
    this.#sum = new Float64Array(classifier.labels.length);
    for (let id = 0; id < language.vocabulary.size; id++) {
      const name = language.vocabulary.name(id);
      if (name.startsWith('@') && !name.includes('.')) this.#symbols[id] = this.#rows.get(name);
    }
  }

  /** Log-odds of each label by the words of a sentence and its marks; good until the next call. */
  odds({ annotated, words }: Material, sentence: Sentence, marks: Iterable<string>): Float64Array {
    const now = ++this.#sentence;
    const sum = this.#sum.fill(0);
    let different = 0;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = annotated.tokens[i];
      if (!token) continue;
      const { word, rows } = this.#form(token);
      if (word >= 0 && this.#seen[word] !== now) {
        this.#seen[word] = now;
        different++;
      }
      for (const row of rows) add(row, now, sum);
      const phrases = words.allPhrases(i);
      if (phrases) for (const cell of phrases) add(this.#symbols[cell >> LENGTH_BITS], now, sum);
    }
    for (const mark of marks) add(this.#rows.get(mark), now, sum);
    const share = shareOf(different);
    for (let label = 0; label < sum.length; label++) {
      sum[label] = (this.#classifier.prior[label] ?? 0) + (sum[label] ?? 0) * share;
    }
    return sum;
  }

  #form(token: Token): Share {
    const { form } = token;
    const cached = this.#forms.get(form);
    if (cached) return cached;
    if (this.#forms.size >= CACHE_LIMIT) this.#forms.clear();
    const { word = null, classes = [] } = known(token, this.#language) ?? {};
    const rows = [...(word ? [word] : []), ...classes].flatMap(
      (name) => this.#rows.get(name) ?? [],
    );
    const share = { word: word ? this.#numberOf(word) : -1, rows };
    this.#forms.set(form, share);
    return share;
  }

  #numberOf(word: string): number {
    const number = this.#words.get(word) ?? this.#words.size;
    this.#words.set(word, number);
    return number;
  }
}

function rowOf(all: Float64Array): Row {
  const labels = Int32Array.from(all.keys()).filter((label) => all[label] !== 0);
  const weights = Float64Array.from(labels, (label) => all[label] ?? 0);
  return { labels, weights, counted: 0 };
}

function add(row: Row | undefined, sentence: number, sum: Float64Array): void {
  if (!row || row.counted === sentence) return;
  row.counted = sentence;
  const { labels, weights } = row;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    sum[label] = (sum[label] ?? 0) + (weights[i] ?? 0);
  }
}
