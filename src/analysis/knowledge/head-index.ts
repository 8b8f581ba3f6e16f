import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Head, HeadIndex } from './language.ts';

/** Indexes the heads of all rules by their anchors. */
export function indexHeads(rules: readonly Rule[], symbols: number): HeadIndex {
  const heads: Head[] = rules.flatMap((rule) => rule.heads.map((program) => ({ rule, program })));
  const bySymbol: Entry[][] = Array.from({ length: symbols }, () => []);
  const lists = new Lists();
  for (const [head, { rule, program }] of heads.entries()) {
    const common = [...program.requires, ...restOf(rule)];
    const manyWays = program.ways.length > 1;
    for (const { anchors, needs } of program.ways) {
      const all = needs.length > 0 ? [...common, ...needs] : common;
      const sorted = all.sort((a, b) => a.length - b.length);
      const entry = { head, manyWays, needs: sorted.map((list) => lists.numberOf(list)) };
      for (const anchor of new Set(anchors)) bySymbol[anchor]?.push(entry);
    }
  }
  const from = new Int32Array(symbols + 1);
  const entries: number[] = [];
  for (const [symbol, list] of bySymbol.entries()) {
    for (const { head, manyWays, needs } of list) {
      entries.push(head, manyWays ? 1 : 0, entries.length + 3 + needs.length, ...needs);
    }
    from[symbol + 1] = entries.length;
  }
  return { heads, from, entries: Int32Array.from(entries), ...lists.written() };
}

interface Entry {
  readonly head: number;
  readonly manyWays: boolean;
  readonly needs: readonly number[];
}

/** Lists of symbols, each once: rules ask for the same ones over and over. */
class Lists {
  readonly #numbers = new Map<string, number>();
  readonly #lists: (readonly number[])[] = [];

  /** The number of a list; of a single symbol the symbol, told by the sign. */
  numberOf(list: readonly number[]): number {
    const [only = 0] = list;
    if (list.length === 1) return -1 - only;
    const key = list.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lists.push(list) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  written(): Pick<HeadIndex, 'lists' | 'listsFrom'> {
    const listsFrom = new Int32Array(this.#lists.length + 1);
    for (const [number, list] of this.#lists.entries()) {
      listsFrom[number + 1] = (listsFrom[number] ?? 0) + list.length;
    }
    return { lists: Int32Array.from(this.#lists.flat()), listsFrom };
  }
}

/** Cues of a co-occurrence stand all in one sentence, so all that they need is needed there. */
function restOf({ shape }: Rule): (readonly number[])[] {
  const others: readonly Program[] = shape.kind === 'cooccurrence' ? shape.rest : [];
  return others.flatMap(({ anchors, requires }) => [anchors, ...requires]);
}
