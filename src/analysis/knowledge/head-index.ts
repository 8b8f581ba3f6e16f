import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Head, HeadIndex } from './language.ts';

/** Indexes the heads of all rules by their anchors. */
export function indexHeads(rules: readonly Rule[], symbols: number): HeadIndex {
  const heads: Head[] = rules.flatMap((rule) => rule.heads.map((program) => ({ rule, program })));
  const needs: number[] = [];
  const needsFrom = [0];
  for (const head of heads) addNeeds(needsOf(head));
  const entries: { head: number; needs: number }[][] = Array.from({ length: symbols }, () => []);
  for (const [head, { program }] of heads.entries()) {
    for (const way of program.ways) {
      const entry = { head, needs: addNeeds(way.needs) };
      for (const anchor of new Set(way.anchors)) entries[anchor]?.push(entry);
    }
  }
  const from = [0];
  for (const list of entries) from.push((from.at(-1) ?? 0) + list.length);
  const flat = entries.flat();
  return {
    heads,
    from: Int32Array.from(from),
    entryHead: Int32Array.from(flat, (entry) => entry.head),
    entryNeeds: Int32Array.from(flat, (entry) => entry.needs),
    needsFrom: Int32Array.from(needsFrom),
    needs: Int32Array.from(needs),
  };

  function addNeeds(lists: readonly (readonly number[])[]): number {
    for (const ids of lists) needs.push(ids.length, ...ids);
    return needsFrom.push(needs.length) - 2;
  }
}

/** What must stand in the sentence besides the anchor: cues of a co-occurrence stand there all. */
function needsOf({ rule: { shape }, program }: Head): (readonly number[])[] {
  const others: readonly Program[] = shape.kind === 'cooccurrence' ? shape.rest : [];
  const lists = [
    ...program.requires,
    ...others.flatMap(({ anchors, requires }) => [anchors, ...requires]),
  ];
  return lists.sort((a, b) => a.length - b.length);
}
