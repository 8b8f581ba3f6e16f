import type { MoneyExpression } from '../annotate/money.ts';
import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import type { Line } from '../rules/line.ts';
import { SymbolSet } from '../rules/symbol-set.ts';
import {
  type Cell,
  LENGTH_BITS,
  LENGTH_MASK,
  signatureOf,
  type Vocabulary,
} from '../rules/vocabulary.ts';
import type { Words } from '../rules/words.ts';

/** Expressions that grammars found in a Doc, by their first token. */
export interface Expressions {
  readonly times: readonly TimeExpression[];
  readonly money: readonly MoneyExpression[];
}

/** Builds, sentence by sentence, what the matcher looks at. */
export class LineBuilder {
  readonly #annotated: Annotated;
  readonly #words: Words;
  /** Symbols of expressions, by their first token. */
  readonly #expressions: (Cell[] | undefined)[];
  readonly #free: Line[];

  constructor(annotated: Annotated, words: Words, expressions: Expressions) {
    this.#annotated = annotated;
    this.#words = words;
    this.#free = freeLines(words.vocabulary);
    this.#expressions = new Array(annotated.tokens.length);
    for (const { first, last, kind } of expressions.times) {
      this.#note(first, last, `#${kind}`);
      this.#note(first, last, '#time');
    }
    for (const { first, last } of expressions.money) this.#note(first, last, '#money');
  }

  #note(first: number, last: number, symbol: string): void {
    const id = this.#words.vocabulary.id(symbol);
    const length = last - first + 1;
    if (id < 0 || length > LENGTH_MASK) return;
    const cells = this.#expressions[first] ?? [];
    cells.push((id << LENGTH_BITS) | length);
    this.#expressions[first] = cells;
  }

  line({ first, last }: Sentence): Line {
    const { tokens } = this.#annotated;
    const line = this.#free.pop() ?? emptyLine(this.#words.vocabulary.size);
    const { cells, signatures, marks, places, symbols } = line;
    const length = last - first + 1;
    // What the line before has left is written over: emptied arrays would give their room back.
    cells.length = signatures.length = marks.length = places.length = length;
    let words = 0;
    for (let at = 0; at < length; at++) {
      const more = this.#moreAt(first + at, last);
      const own = this.#words.at(first + at);
      cells[at] = more ?? own?.cells ?? NO_CELLS;
      signatures[at] = more ? signatureOf(more) : (own?.signature ?? 0);
      const word = tokens[first + at]?.word ?? false;
      marks[at] = !word;
      if (word) words++;
    }
    symbols.begin(words);
    for (let at = length - 1; at >= 0; at--) {
      if (!marks[at]) words--;
      const place = symbols.bitOf(words);
      places[at] = place;
      symbols.add(cells[at] ?? NO_CELLS, place);
    }
    line.first = first;
    return line;
  }

  /** Takes a line back to be filled again; it must not be used any more. */
  release(line: Line): void {
    this.#free.push(line);
    line.symbols.clear();
  }

  /**
   * The cells of a token that has other symbols besides those of its word; null for most, whose
   * cells are shared, not copied.
   */
  #moreAt(at: number, to: number): readonly Cell[] | null {
    const phrases = this.#words.phrases(at, to);
    const expressions = this.#expressions[at];
    if (!phrases && !expressions) return null;
    return [...(expressions ?? []), ...(phrases ?? []), ...(this.#words.at(at)?.cells ?? [])];
  }
}

const NO_CELLS: readonly Cell[] = [];

/** Lines that nobody uses, by the vocabulary whose symbols they have room for. */
const free = new WeakMap<Vocabulary, Line[]>();

function freeLines(vocabulary: Vocabulary): Line[] {
  const known = free.get(vocabulary);
  if (known) return known;
  const lines: Line[] = [];
  free.set(vocabulary, lines);
  return lines;
}

function emptyLine(symbols: number): Line {
  const set = new SymbolSet(symbols);
  return { first: 0, cells: [], signatures: [], marks: [], places: [], symbols: set };
}
