import type { Token } from '../../model/text.ts';
import type { TimeValue } from './expression.ts';
import type { Node } from './pattern.ts';
import { NOTHING, type Reader, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';

interface Best {
  next: number;
  rank: number;
  rule: Rule;
  head: TimeValue | null;
}

/** What the longest pattern of a tree reads at a token; `drop` when it is no time. */
export interface Found extends Reading {
  readonly drop: boolean;
}

/** Reads the longest pattern that begins at a token; of equally long ones the first in the table. */
export function walk(tree: Node, tokens: readonly Token[], at: number): Found | null {
  let best: Best | null = null;
  visit(tree, at, null);
  const found = best as Best | null;
  if (!found) return null;
  const value = { ...(found.head ?? NOTHING), ...found.rule.value };
  // What a reader knows to be approximate stays so.
  if (found.head?.approximate) value.approximate = true;
  return { next: found.next, value, drop: found.rule.drop ?? false };

  function visit(node: Node, pos: number, head: TimeValue | null): void {
    const { end } = node;
    if (end && pos > at && better(pos, end.rank) && allowed(end.rule, pos)) {
      best = { next: pos, rank: end.rank, rule: end.rule, head };
    }
    const form = tokens[pos]?.form;
    if (form === undefined) return;
    const next = node.words.get(form);
    if (next) visit(next, pos + 1, head);
    for (const branch of node.readers) {
      const reading = branch.read(tokens, pos);
      if (reading) visit(branch.node, reading.next, branch.head || !head ? reading.value : head);
    }
  }

  function better(next: number, rank: number): boolean {
    return !best || next > best.next || (next === best.next && rank < best.rank);
  }

  function allowed(rule: Rule, next: number): boolean {
    if (rule.unlessNext?.has(tokens[next]?.form ?? '')) return false;
    const previous = tokens[at - 1]?.form ?? '';
    if (rule.afterOnly && !rule.afterOnly.has(previous) && !/^\d/.test(previous)) return false;
    return !rule.unlessPrevious?.has(previous);
  }
}

/** A tree as a reader of its own, for use inside other patterns. */
export function treeReader(tree: Node): Reader {
  return (tokens, at) => {
    const found = walk(tree, tokens, at);
    return found && !found.drop ? found : null;
  };
}
