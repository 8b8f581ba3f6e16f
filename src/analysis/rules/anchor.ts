import type { Node } from './pattern.ts';

/** Marks that the matcher skips before an element. */
const MARKS = 2;
const LONGEST_PHRASE = 8;
const LONGEST_EXPRESSION = 14;

/** One way in which an element may stand there: one of the names, and one of each list. */
export interface NamedWay {
  readonly names: readonly string[];
  readonly needs: readonly (readonly string[])[];
}

/** An element that every match has: its ways, the names of all of them, and its index. */
export interface Element {
  readonly names: readonly string[];
  readonly ways: readonly NamedWay[];
  readonly index: number;
}

type Cost = (names: readonly string[]) => number;

/**
 * The elements of a pattern that must be there, the one seldom met first: rules are looked up by
 * it, and tried only where the others stand too.
 * @param commonness how often a symbol is met, roughly
 */
export function requiredElements(
  nodes: readonly Node[],
  commonness: (symbol: string) => number,
): Element[] {
  const cost: Cost = (names) => names.reduce((sum, name) => sum + commonness(name), 0);
  return nodes
    .map((node, index) => ({ ...required(node, cost), index }))
    .filter(({ ways }) => ways.length > 0)
    .sort((a, b) => cost(a.names) - cost(b.names));
}

type Required = Omit<Element, 'index'>;
const NOT_CERTAIN: Required = { names: [], ways: [] };

/** In which ways a node may match; none when no symbol is certain. */
function required(node: Node, cost: Cost): Required {
  if (node.type === 'symbol') {
    return { names: [node.name], ways: [{ names: [node.name], needs: [] }] };
  }
  if (node.type !== 'group') return NOT_CERTAIN;
  const names: string[] = [];
  const ways: NamedWay[] = [];
  for (const option of node.options) {
    const [rarest, ...others] = option
      .map((inner) => required(inner, cost))
      .filter((some) => some.ways.length > 0)
      .sort((a, b) => cost(a.names) - cost(b.names));
    if (!rarest) return NOT_CERTAIN;
    names.push(...rarest.names);
    const needs = others.map((other) => other.names);
    for (const way of rarest.ways) {
      ways.push({ names: way.names, needs: [...way.needs, ...needs] });
    }
  }
  return { names, ways };
}

/** Tokens that a node covers at most, skipped marks included. */
export function maxLength(node: Node): number {
  return longestOf(
    node,
    (name) => {
      if (name.startsWith('#')) return LONGEST_EXPRESSION + MARKS;
      return (/^[@=]/.test(name) ? LONGEST_PHRASE : 1) + MARKS;
    },
    (most) => most + 2 * MARKS,
  );
}

/**
 * Words that a node covers at most.
 * @param longest most tokens of what carries a symbol
 */
export function maxWords(node: Node, longest: (symbol: string) => number): number {
  return longestOf(node, longest, (most) => most);
}

/** Length of the longest way through a node, as its symbols and its gaps are measured. */
function longestOf(
  node: Node,
  ofSymbol: (name: string) => number,
  ofGap: (most: number) => number,
): number {
  const sum = (nodes: readonly Node[]): number =>
    nodes.reduce((total, inner) => total + longestOf(inner, ofSymbol, ofGap), 0);
  switch (node.type) {
    case 'symbol':
      return ofSymbol(node.name);
    case 'gap':
      return ofGap(node.max);
    case 'group':
      return Math.max(...node.options.map(sum));
    case 'optional':
      return sum(node.nodes);
    default:
      return 0;
  }
}
