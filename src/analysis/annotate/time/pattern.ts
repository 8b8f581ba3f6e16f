import type { Rule } from './rule.ts';
import type { NamedReader, Vocabulary } from './vocabulary.ts';

/** A tree of patterns: patterns that begin alike are read once. */
export interface Node {
  readonly words: Map<string, Node>;
  readonly readers: Branch[];
  /** The bits of `readers`. */
  mask: number;
  /** The rule whose pattern ends here, with its rank: of equally long readings the first wins. */
  end: { readonly rule: Rule; readonly rank: number } | null;
}

interface Branch extends NamedReader {
  /** This reader's value counts, whatever was read before it. */
  readonly head: boolean;
  readonly node: Node;
}

/**
 * Builds the tree of a table of rules.
 * @throws {Error} a pattern names an unknown reader or leaves a bracket open
 */
export function compile(rules: readonly Rule[], vocabulary: Vocabulary): Node {
  const root = newNode();
  let rank = 0;
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const elements of expand(pattern)) {
        let node = root;
        for (const element of elements) node = child(node, element, vocabulary);
        node.end ??= { rule, rank };
      }
      rank++;
    }
  }
  return root;
}

function newNode(): Node {
  return { words: new Map(), readers: [], mask: 0, end: null };
}

function child(node: Node, element: string, vocabulary: Vocabulary): Node {
  if (!element.startsWith('{')) {
    const next = node.words.get(element) ?? newNode();
    node.words.set(element, next);
    return next;
  }
  const head = element.endsWith('!}');
  const name = element.slice(1, head ? -2 : -1);
  const known = node.readers.find((branch) => branch.name === name && branch.head === head);
  if (known) return known.node;
  const reader = vocabulary.reader(name);
  const branch = { ...reader, head, node: newNode() };
  node.readers.push(branch);
  node.mask |= reader.bit;
  return branch.node;
}

/** "a (b|c d)? e" → the three lists of elements it stands for. */
function expand(pattern: string): string[][] {
  const tokens = pattern.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;
  const result = alternatives();
  if (at < tokens.length) throw new Error(`Unbalanced bracket: ${pattern}`);
  return result;

  function alternatives(): string[][] {
    const all: string[][] = [...sequence()];
    while (tokens[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): string[][] {
    let lists: string[][] = [[]];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      const token = tokens[at++] ?? '';
      let options = [[token]];
      if (token === '(') {
        options = alternatives();
        if (tokens[at++] !== ')') throw new Error(`Unbalanced bracket: ${pattern}`);
      }
      if (tokens[at] === '?') {
        at++;
        options = [...options, []];
      }
      lists = lists.flatMap((list) => options.map((option) => [...list, ...option]));
    }
    return lists;
  }
}
