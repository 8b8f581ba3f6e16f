import { maxLength, maxWords, requiredElements } from './anchor.ts';
import { type Code, Op } from './code.ts';
import type { Node, Term } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way in which the anchor of a pattern may stand there. */
export interface Way {
  /** One of these symbols is there… */
  readonly anchors: readonly number[];
  /** …and of each of these lists one symbol. */
  readonly needs: readonly (readonly number[])[];
}

/** A compiled pattern: its steps in the code, and what tells quickly where it can't match. */
export interface Program {
  readonly code: Code;
  /** Where its numbers stand in the code, see `Header`. */
  readonly at: number;
  readonly source: string;
  /** Symbols of which one stands in every match: those of the element seldom met. */
  readonly anchors: readonly number[];
  /** The ways in which that element may be there, `anchors` in parts. */
  readonly ways: readonly Way[];
  /** For each other element that every match has, the symbols of which one stands there. */
  readonly requires: readonly (readonly number[])[];
}

/** What stands at the place of a program, in this order. */
export const Header = {
  /** The place of the first step. */
  entry: 0,
  /** How many choices and gaps there are; each has its number. */
  branches: 1,
  /** How many tokens before its anchor a match may begin, at most. */
  reach: 2,
  /** Place of the list of symbols of which one opens every match; 0: any word may. */
  opens: 3,
  /** Place of the order of what is required (see `SymbolSet.inOrder`); 0: nothing to be told. */
  order: 4,
  /** Where the lists end that begin here: the anchors, then what else is required. */
  needsEnd: 5,
  needs: 6,
} as const;

/** Symbols of which one opens every match; null when any word may (or a gap, refusal or edge). */
type Opening = ReadonlySet<number> | null;

interface Step {
  readonly at: number;
  readonly opening: Opening;
}

/** Compiles parsed nodes; symbols get their numbers from (and are made known to) `vocabulary`. */
export function compileProgram(
  source: string,
  nodes: readonly Node[],
  vocabulary: Vocabulary,
  code: Code,
): Program {
  let branches = 0;
  const first = chain(nodes, { at: code.write([Op.accept]), opening: null });
  const elements = requiredElements(nodes);
  const [anchor, ...others] = elements;
  const before = nodes.slice(0, (anchor?.index ?? 0) + 1);
  const reach = before.reduce((sum, node) => sum + maxLength(node), 0);
  const anchors = [...new Set(anchor ? numbers(anchor.terms) : [])];
  const requires = shortestFirst(others.map(({ terms }) => numbers(terms)));
  const ways = (anchor?.ways ?? []).map(({ terms, needs }) => ({
    anchors: numbers(terms),
    needs: needs.length === 0 ? NOTHING : shortestFirst(needs.map(numbers)),
  }));
  const opens = first.opening ? code.write(listed(first.opening)) : 0;
  return { code, at: writeHeader(), source, anchors, ways, requires };

  function number(term: Term): number {
    if (term.id < 0) term.id = vocabulary.id(term.name, true);
    return term.id;
  }

  function numbers(terms: readonly Term[]): number[] {
    return terms.map(number);
  }

  function writeHeader(): number {
    const needs = [anchors, ...requires].flatMap(listed);
    const order = writeOrder();
    const at = code.write([first.at, branches, reach, opens, order, 0, ...needs]);
    code.table[at + Header.needsEnd] = at + Header.needs + needs.length;
    return at;
  }

  function writeOrder(): number {
    if (elements.length < 2) return 0;
    const order = elements.toSorted((a, b) => a.index - b.index);
    const written = order.flatMap(({ terms, index }, i) => {
      const list = code.write(listed(new Set(numbers(terms))));
      const before = order[i - 1];
      if (!before) return [list, 0, 0];
      const between = nodes.slice(before.index, index);
      const most = between.reduce((sum, node) => sum + maxWords(node), 0);
      // The symbol may stand at the end of a choice.
      const own = nodes[index]?.type === 'group' ? maxWords(nodes[index]) - 1 : 0;
      return [list, before.terms.some(({ mayBeMark }) => mayBeMark) ? 0 : 1, most + own];
    });
    return code.write([order.length, ...written]);
  }

  /** Written from the end to the beginning, so that each step knows the place of the next. */
  function chain(list: readonly Node[], next: Step): Step {
    return list.reduceRight<Step>((after, node) => step(node, after), next);
  }

  function step(node: Node, next: Step): Step {
    switch (node.type) {
      case 'symbol':
        return symbols([number(node.term)], next);
      case 'not':
        return { at: code.write([Op.not, number(node.term), next.at]), opening: null };
      case 'group':
        return choice(node.options, next);
      case 'optional':
        return branch([chain(node.nodes, next), next]);
      case 'gap': {
        const set = code.set(next.opening);
        return { at: code.write([Op.gap, branches++, node.max, next.at, set]), opening: null };
      }
      default:
        return { at: code.write([Op[node.type], next.at]), opening: null };
    }
  }

  function symbols(ids: readonly number[], next: Step): Step {
    const [only = 0] = ids;
    const opening = ids.length === 1 ? code.alone(only) : new Set(ids);
    if (opening.size === 1) return { at: code.write([Op.one, only, next.at]), opening };
    return { at: code.write([Op.any, code.set(opening), next.at]), opening };
  }

  /** Options of one word are one step, however many they are. */
  function choice(options: readonly (readonly Node[])[], next: Step): Step {
    const words: number[] = [];
    const steps: Step[] = [];
    for (const option of options) {
      const [node] = option;
      if (option.length === 1 && node?.type === 'symbol') words.push(number(node.term));
      else steps.push(chain(option, next));
    }
    if (words.length > 0) steps.unshift(symbols(words, next));
    const [only] = steps;
    return steps.length === 1 && only ? only : branch(steps);
  }

  function branch(steps: readonly Step[]): Step {
    const options = steps.flatMap(({ at, opening }) => [at, code.set(opening)]);
    const at = code.write([Op.choice, branches++, steps.length, ...options]);
    return { at, opening: union(steps.map(({ opening }) => opening)) };
  }
}

const NOTHING: Way['needs'] = [];

function union(openings: readonly Opening[]): Opening {
  const all = new Set<number>();
  for (const opening of openings) {
    if (!opening) return null;
    for (const id of opening) all.add(id);
  }
  return all;
}

/** Short lists cost little to look through and refuse as much. */
function shortestFirst(lists: number[][]): number[][] {
  return lists.sort((a, b) => a.length - b.length);
}

/** A list after its length. */
function listed(ids: Iterable<number>): number[] {
  const list = [...ids];
  return [list.length, ...list];
}
