import type { MoneyExpression } from '../annotate/money.ts';
import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import type { Line } from '../rules/line.ts';
import { SymbolSet } from '../rules/symbol-set.ts';
import {
  type Cell,
  LENGTH_BITS,
  LENGTH_MASK,
  phrasesFrom,
  type Vocabulary,
} from '../rules/vocabulary.ts';

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
  /** Symbols of expressions, by their first token. */
  readonly #expressions = new Map<number, Cell[]>();
  readonly #number: Cell;
  readonly #free: SymbolSet[] = [];

  constructor(annotated: Annotated, expressions: Expressions, vocabulary: Vocabulary) {
    this.#annotated = annotated;
    this.#vocabulary = vocabulary;
    this.#forms = annotated.tokens.map((token) => token.form);
    this.#number = (vocabulary.id('#num') << LENGTH_BITS) | 1;
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
    const cells = this.#expressions.get(first) ?? [];
    cells.push((id << LENGTH_BITS) | length);
    this.#expressions.set(first, cells);
  }

  line({ first, last }: Sentence): Line {
    const { tokens } = this.#annotated;
    const cells: (readonly Cell[])[] = [];
    const marks: boolean[] = [];
    for (let i = first; i <= last; i++) {
      cells.push(this.#cellsAt(i, last));
      marks.push(!tokens[i]?.word);
    }
    const symbols = this.#free.pop() ?? new SymbolSet(this.#vocabulary.size);
    for (let at = cells.length - 1; at >= 0; at--) {
      const here = cells[at] ?? [];
      for (let i = 0; i < here.length; i++) symbols.add((here[i] ?? 0) >> LENGTH_BITS);
    }
    return { first, cells, marks, symbols };
  }

  /** Most words carry their own symbols and no others; those are shared, not copied. */
  #cellsAt(at: number, to: number): readonly Cell[] {
    const form = this.#forms[at] ?? '';
    const word = this.#vocabulary.word(form);
    const phrases = word.phrases && phrasesFrom(word.phrases, this.#forms, at, to);
    const expressions = this.#expressions.get(at);
    const code = form.charCodeAt(0);
    const figures = code >= 48 && code <= 57;
    if (!phrases && !expressions && !figures) return word.cells;
    const cells = [...(expressions ?? []), ...(phrases ?? []), ...word.cells];
    if (figures) cells.push(this.#number);
    return cells;
  }

  /** Takes the symbols of a line back; the line must not be used any more. */
  release({ symbols }: Line): void {
    symbols.clear();
    this.#free.push(symbols);
  }
}
