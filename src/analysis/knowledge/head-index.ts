import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Head, HeadIndex } from './language.ts';

/** Indexes the heads of all rules by their anchors. */
export function indexHeads(rules: readonly Rule[], symbols: number): HeadIndex {
  const heads: Head[] = rules.flatMap((rule) => rule.heads.map((program) => ({ rule, program })));
  const bySymbol: (readonly number[])[][] = Array.from({ length: symbols }, () => []);
  for (const [head, { rule, program }] of heads.entries()) {
    const common = [...program.requires, ...restOf(rule)];
    for (const { anchors, needs } of program.ways) {
      const lists = [...common, ...needs].sort((a, b) => a.length - b.length);
      const manyWays = program.ways.length > 1 ? 1 : 0;
      const entry = [head, manyWays, ...lists.flatMap((ids) => [ids.length, ...ids])];
      for (const anchor of new Set(anchors)) bySymbol[anchor]?.push(entry);
    }
  }
  const from = [0];
  const table: number[] = [];
  for (const list of bySymbol) {
    for (const [head = 0, manyWays = 0, ...needs] of list) {
      table.push(head, manyWays, table.length + 3 + needs.length, ...needs);
    }
    from.push(table.length);
  }
  return { heads, from: Int32Array.from(from), entries: Int32Array.from(table) };
}

/** Cues of a co-occurrence stand all in one sentence, so all that they need is needed there. */
function restOf({ shape }: Rule): (readonly number[])[] {
  const others: readonly Program[] = shape.kind === 'cooccurrence' ? shape.rest : [];
  return others.flatMap(({ anchors, requires }) => [anchors, ...requires]);
}
