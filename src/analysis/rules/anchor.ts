import type { Node, Term } from './pattern.ts';

/** Marks that the matcher skips before an element. */
const MARKS = 2;
const LONGEST_PHRASE = 8;
const LONGEST_EXPRESSION = 14;

/** One way in which an element may stand there: one of the terms, and one of each list. */
export interface TermWay {
  readonly terms: readonly Term[];
  readonly needs: readonly (readonly Term[])[];
}

/** In which ways an element may be there; with the terms of all of them and what these cost. */
interface Required {
  readonly terms: readonly Term[];
  readonly ways: readonly TermWay[];
  readonly cost: number;
}

/** An element that every match has, and its index. */
export interface Element extends Required {
  readonly index: number;
}

/**
 * The elements of a pattern that must be there, the one seldom met first: rules are looked up by
 * it, and tried only where the others stand too.
 */
export function requiredElements(nodes: readonly Node[]): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const found = required(nodes[index]);
    if (found) elements.push({ ...found, index });
  }
  return elements.sort((a, b) => a.cost - b.cost);
}

/** In which ways a node may match; null when no symbol is certain. */
function required(node: Node | undefined): Required | null {
  if (node?.type === 'symbol') {
    const terms = [node.term];
    return { terms, ways: [{ terms, needs: NOTHING }], cost: node.term.commonness };
  }
  if (node?.type !== 'group') return null;
  const terms: Term[] = [];
  const ways: TermWay[] = [];
  let cost = 0;
  for (const option of node.options) {
    const [rarest, ...others] = requiredElements(option);
    if (!rarest) return null;
    cost += rarest.cost;
    for (const term of rarest.terms) terms.push(term);
    if (others.length === 0) for (const way of rarest.ways) ways.push(way);
    else {
      const needs = others.map((other) => other.terms);
      for (const way of rarest.ways) {
        ways.push({ terms: way.terms, needs: [...way.needs, ...needs] });
      }
    }
  }
  return { terms, ways, cost };
}

const NOTHING: readonly (readonly Term[])[] = [];

/** Tokens that a node covers at most, skipped marks included. */
export function maxLength(node: Node): number {
  return longestOf(
    node,
    ({ name }) => {
      const [sigil] = name;
      if (sigil === '#') return LONGEST_EXPRESSION + MARKS;
      return (sigil === '@' || sigil === '=' ? LONGEST_PHRASE : 1) + MARKS;
    },
    (most) => most + 2 * MARKS,
  );
}

/** Words that a node covers at most. */
export function maxWords(node: Node): number {
  return longestOf(
    node,
    ({ longest }) => longest,
    (most) => most,
  );
}

/** Length of the longest way through a node, as its symbols and its gaps are measured. */
function longestOf(
  node: Node,
  ofSymbol: (term: Term) => number,
  ofGap: (most: number) => number,
): number {
  const sum = (nodes: readonly Node[]): number =>
    nodes.reduce((total, inner) => total + longestOf(inner, ofSymbol, ofGap), 0);
  switch (node.type) {
    case 'symbol':
      return ofSymbol(node.term);
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
