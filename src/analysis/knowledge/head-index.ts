import type { Rule } from '../rules/rule.ts';
import type { Head, HeadIndex } from './language.ts';

/** Indexes the heads of all rules by their anchors. */
export function indexHeads(rules: readonly Rule[], symbols: number): HeadIndex {
  const heads: Head[] = rules.flatMap((rule) => rule.heads.map((program) => ({ rule, program })));
  const lists: number[][] = Array.from({ length: symbols }, () => []);
  const needs: number[] = [];
  const needsFrom = [0];
  for (const [index, { program }] of heads.entries()) {
    for (const anchor of program.anchors) lists[anchor]?.push(index);
    for (const ids of program.requires) needs.push(ids.length, ...ids);
    needsFrom.push(needs.length);
  }
  const from = [0];
  for (const list of lists) from.push((from.at(-1) ?? 0) + list.length);
  return {
    heads,
    from: Int32Array.from(from),
    byAnchor: Int32Array.from(lists.flat()),
    needsFrom: Int32Array.from(needsFrom),
    needs: Int32Array.from(needs),
  };
}
