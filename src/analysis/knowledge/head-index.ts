import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Head, HeadIndex } from './language.ts';

/** Indexes the heads of all rules by their anchors. */
export function indexHeads(rules: readonly Rule[], symbols: number): HeadIndex {
  const heads: Head[] = rules.flatMap((rule) => rule.heads.map((program) => ({ rule, program })));
  const bySymbol: number[][] = Array.from({ length: symbols }, () => []);
  const rests: number[] = [0];
  for (const [head, { rule, program }] of heads.entries()) {
    const common = [...program.requires, ...restOf(rule)];
    const manyWays = program.ways.length > 1 ? 1 : 0;
    for (const { anchors, needs } of program.ways) {
      const [first = [], ...others] = [...common, ...needs].sort((a, b) => a.length - b.length);
      const rest = others.length > 0 ? rests.length : 0;
      const written = others.flatMap((list) => [list.length, ...list]);
      if (rest > 0) rests.push(written.length, ...written);
      for (const anchor of new Set(anchors)) {
        bySymbol[anchor]?.push(2 * head + manyWays, rest, first.length, ...first);
      }
    }
  }
  const from = new Int32Array(symbols + 1);
  for (const [symbol, { length }] of bySymbol.entries()) {
    from[symbol + 1] = (from[symbol] ?? 0) + length;
  }
  return { heads, from, entries: Int32Array.from(bySymbol.flat()), rests: Int32Array.from(rests) };
}

/** Cues of a co-occurrence stand all in one sentence, so all that they need is needed there. */
function restOf({ shape }: Rule): (readonly number[])[] {
  const others: readonly Program[] = shape.kind === 'cooccurrence' ? shape.rest : [];
  return others.flatMap(({ anchors, requires }) => [anchors, ...requires]);
}
