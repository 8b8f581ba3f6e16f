import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Head, HeadIndex } from './language.ts';

/** Indexes the heads of all rules by their anchors. */
export function indexHeads(rules: readonly Rule[], symbols: number): HeadIndex {
  const heads: Head[] = rules.flatMap((rule) => rule.heads.map((program) => ({ rule, program })));
  const bySymbol: Entry[][] = Array.from({ length: symbols }, () => []);
  for (const [head, { rule, program }] of heads.entries()) {
    const common = [...program.requires, ...restOf(rule)];
    const manyWays = program.ways.length > 1;
    for (const { anchors, needs } of program.ways) {
      const lists = needs.length > 0 ? [...common, ...needs] : common;
      const entry = { head, manyWays, needs: lists.sort((a, b) => a.length - b.length) };
      for (const anchor of new Set(anchors)) bySymbol[anchor]?.push(entry);
    }
  }
  const from = new Int32Array(symbols + 1);
  const entries: number[] = [];
  for (const [symbol, list] of bySymbol.entries()) {
    for (const entry of list) write(entry, entries);
    from[symbol + 1] = entries.length;
  }
  return { heads, from, entries: Int32Array.from(entries) };
}

interface Entry {
  readonly head: number;
  readonly manyWays: boolean;
  readonly needs: readonly (readonly number[])[];
}

function write({ head, manyWays, needs }: Entry, entries: number[]): void {
  const end = needs.reduce((sum, ids) => sum + 1 + ids.length, entries.length + 3);
  entries.push(head, manyWays ? 1 : 0, end);
  for (const ids of needs) {
    entries.push(ids.length);
    for (const id of ids) entries.push(id);
  }
}

/** Cues of a co-occurrence stand all in one sentence, so all that they need is needed there. */
function restOf({ shape }: Rule): (readonly number[])[] {
  const others: readonly Program[] = shape.kind === 'cooccurrence' ? shape.rest : [];
  return others.flatMap(({ anchors, requires }) => [anchors, ...requires]);
}
