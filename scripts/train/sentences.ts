import { fileURLToPath } from 'node:url';
import { featuresOf } from '../../src/analysis/classify/features.ts';
import { PROMISE, strengthsOf } from '../../src/analysis/classify/judge.ts';
import type { Labelled } from '../../src/analysis/classify/learn.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Lang } from '../../src/analysis/model/doc.ts';
import { readText } from '../../src/analysis/read/article.ts';
import { tellStory } from '../../src/analysis/record/tell.ts';
import { readExamples } from '../../src/io/examples.ts';
import { readSentences } from '../../src/io/sentences.ts';
import type { Row } from '../../src/report/evaluation/findings.ts';
import { touches } from '../../src/report/evaluation/quotes.ts';
import { annotatedTexts, placeOf } from './corpus.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const SENTENCES = fileURLToPath(new URL('../../tests/language', import.meta.url));

/** Labelled sentences of one language, from wherever they stand. */
export class Sentences {
  readonly #knowledge: Knowledge;
  readonly #lang: Lang;
  readonly #labels: readonly string[];
  constructor(knowledge: Knowledge, lang: Lang, labels: readonly string[]) {
    this.#knowledge = knowledge;
    this.#lang = lang;
    this.#labels = labels;
  }

  /**
   * Annotated texts; a sentence tells what a reader quoted at least half of it, or half of the
   * quote, for. `read` when rules were written from them.
   */
  texts(folder: string, { real = false, read = false } = {}): Labelled[] {
    return annotatedTexts(folder, this.#lang).flatMap(({ text, row }) =>
      this.#text(text, row, { real, read }),
    );
  }

  /** What the rules of patterns match and miss, by their own examples. */
  examples(): Labelled[] {
    return readExamples(CONTENT, this.#lang).flatMap(({ label, text, matches }) => {
      const known = label.startsWith('promise/') ? PROMISE : label;
      return this.#labels.includes(known) ? this.#sentence(text, matches ? known : null) : [];
    });
  }

  /** The half of the sentences and near misses of `tests/language` that is there to learn from. */
  sentences(): Labelled[] {
    const learnt = (texts: readonly string[]): string[] => texts.filter((_, at) => at % 2 === 0);
    return readSentences(`${SENTENCES}/${this.#lang}`).flatMap(
      ({ pattern, sentences, nearMisses }) => [
        ...learnt(sentences).flatMap((text) => this.#sentence(text, labelOf(pattern))),
        ...learnt(nearMisses).flatMap((text) => this.#sentence(text, null)),
      ],
    );
  }

  #sentence(text: string, label: string | null): Labelled[] {
    const tells = Uint8Array.from(this.#labels, (one) => (one === label ? 1 : 0));
    return this.#read(text, 'sentence').map((one) => ({ ...one, tells, real: false, text: null }));
  }

  #text(text: string, row: Row, { real, read }: { real: boolean; read: boolean }): Labelled[] {
    const told = [
      ...(row.patterns ?? []).flatMap(({ pattern, quotes }) =>
        (quotes ?? []).map((quote) => ({ label: `pattern/${pattern}`, quote })),
      ),
      ...(row.promises ?? []).map(({ quote }) => ({ label: PROMISE, quote })),
    ];
    const quotes = told.flatMap(({ label, quote }) => {
      const place = placeOf(text, quote);
      return place ? [{ label, ...place }] : [];
    });
    return this.#read(text, row.id).map(({ span, text: whole, ...one }) => {
      const here = new Set(
        quotes
          .filter((q) => touches([q.start, q.end], [span.start, span.end]))
          .map(({ label }) => label),
      );
      const tells = Uint8Array.from(this.#labels, (label) => (here.has(label) ? 1 : 0));
      return { ...one, tells, real, text: read ? null : whole };
    });
  }

  #read(text: string, id: string) {
    const article = readText(text, { id, lang: this.#lang });
    const { story } = tellStory(article, this.#knowledge);
    const { sentences, tokens } = story.annotated;
    const size = this.#labels.length;
    const strengths = strengthsOf(story.hits, this.#labels, sentences.length);
    return featuresOf(story).map((features, at) => ({
      features,
      strengths: strengths.slice(at * size, (at + 1) * size),
      span: { start: sentences[at]?.start ?? 0, end: sentences[at]?.end ?? 0 },
      text: { id, tokens: tokens.length },
    }));
  }
}

/** The name of a file of `tests/language` as a label. */
function labelOf(name: string): string {
  return name === 'promise' ? PROMISE : `pattern/${name}`;
}
