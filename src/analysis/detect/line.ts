import type { MoneyExpression } from '../annotate/money.ts';
import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import { type Line, SymbolIndex } from '../rules/line.ts';
import { type Cell, LENGTH_BITS, LENGTH_MASK, type Vocabulary } from '../rules/vocabulary.ts';

/** Expressions that grammars found in a Doc, by their first token. */
export interface Expressions {
  readonly times: readonly TimeExpression[];
  readonly money: readonly MoneyExpression[];
}

/** Builds, sentence by sentence, what the matcher looks at. */
export class LineBuilder {
  readonly #annotated: Annotated;
  readonly #vocabulary: Vocabulary;
  readonly #forms: readonly string[];
  readonly #extra = new Map<number, Cell[]>();
  readonly #number: number;
  readonly #free: SymbolIndex[] = [];

  constructor(annotated: Annotated, expressions: Expressions, vocabulary: Vocabulary) {
    this.#annotated = annotated;
    this.#vocabulary = vocabulary;
    this.#forms = annotated.tokens.map((token) => token.form);
    this.#number = vocabulary.id('#num');
    for (const { first, last, kind } of expressions.times) {
      this.#note(first, last, `#${kind}`);
      this.#note(first, last, '#time');
    }
    for (const { first, last } of expressions.money) this.#note(first, last, '#money');
  }

  #note(first: number, last: number, symbol: string): void {
    const id = this.#vocabulary.id(symbol);
    const length = last - first + 1;
    if (id < 0 || length > LENGTH_MASK) return;
    const cells = this.#extra.get(first) ?? [];
    cells.push((id << LENGTH_BITS) | length);
    this.#extra.set(first, cells);
  }

  line(sentence: Sentence): Line {
    const { tokens } = this.#annotated;
    const cells: (readonly Cell[])[] = [];
    const marks: boolean[] = [];
    for (let i = sentence.first; i <= sentence.last; i++) {
      const form = this.#forms[i] ?? '';
      const single = this.#vocabulary.cellsOf(form);
      const phrases = this.#vocabulary.phrasesAt(this.#forms, i, sentence.last);
      const extra = this.#extra.get(i);
      const digits = form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57;
      if (!phrases && !extra && !digits) cells.push(single);
      else {
        const number = digits ? [(this.#number << LENGTH_BITS) | 1] : [];
        cells.push([...(extra ?? []), ...(phrases ?? []), ...single, ...number]);
      }
      marks.push(!tokens[i]?.word);
    }
    const index = this.#free.pop() ?? new SymbolIndex(this.#vocabulary.size);
    index.fill(cells);
    return { first: sentence.first, cells, marks, index };
  }

  /** Takes the index of a line back; the line must not be used any more. */
  release({ index }: Line): void {
    index.clear();
    this.#free.push(index);
  }
}
