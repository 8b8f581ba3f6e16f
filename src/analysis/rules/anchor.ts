import type { Node } from './pattern.ts';

/** Marks that the matcher skips before an element. */
const MARKS = 2;
const LONGEST_PHRASE = 8;
const LONGEST_EXPRESSION = 14;

/** An element that every match has: its symbols, of which one stands there, and its index. */
export interface Element {
  readonly names: readonly string[];
  readonly index: number;
}

/**
 * The elements of a pattern that must be there, the one seldom met first: rules are looked up by
 * it, and tried only where the others stand too.
 * @param commonness how often a symbol is met, roughly
 */
export function requiredElements(
  nodes: readonly Node[],
  commonness: (symbol: string) => number,
): Element[] {
  const cost = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + commonness(name), 0);
  return nodes
    .map((node, index) => ({ names: required(node, cost), index }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => cost(a.names) - cost(b.names));
}

/** Symbols of which one is there whenever the node matches; empty when none is certain. */
function required(node: Node, cost: (names: readonly string[]) => number): string[] {
  if (node.type === 'symbol') return [node.name];
  if (node.type !== 'group') return [];
  const names: string[] = [];
  for (const option of node.options) {
    const [certain] = option
      .map((inner) => required(inner, cost))
      .filter((some) => some.length > 0)
      .sort((a, b) => cost(a) - cost(b));
    if (!certain) return [];
    names.push(...certain);
  }
  return names;
}

/** Tokens that a node covers at most, skipped marks included. */
export function maxLength(node: Node): number {
  const sum = (nodes: readonly Node[]): number =>
    nodes.reduce((total, inner) => total + maxLength(inner), 0);
  switch (node.type) {
    case 'symbol':
      if (node.name.startsWith('#')) return LONGEST_EXPRESSION + MARKS;
      return (/^[@=]/.test(node.name) ? LONGEST_PHRASE : 1) + MARKS;
    case 'gap':
      return node.max + 2 * MARKS;
    case 'group':
      return Math.max(...node.options.map(sum));
    case 'optional':
      return sum(node.nodes);
    default:
      return 0;
  }
}
