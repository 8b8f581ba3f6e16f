import { maxLength, requiredElements } from './anchor.ts';
import { CodeWriter, Op } from './code.ts';
import type { Node } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way in which the anchor of a pattern may stand there. */
export interface Way {
  /** One of these symbols is there… */
  readonly anchors: readonly number[];
  /** …and of each of these lists one symbol. */
  readonly needs: readonly (readonly number[])[];
}

/** A compiled pattern, and what tells quickly where it can't match. */
export interface Program {
  readonly source: string;
  /** See `code.ts`; choices share the steps that follow them. */
  readonly code: Int32Array;
  /** Where the code begins. */
  readonly entry: number;
  /** Symbols of which one stands in every match: those of the element seldom met. */
  readonly anchors: readonly number[];
  /** The ways in which that element may be there, `anchors` in parts. */
  readonly ways: readonly Way[];
  /** For each other element that every match has, the symbols of which one stands there. */
  readonly requires: readonly (readonly number[])[];
  /** How many tokens before its anchor a match may begin, at most. */
  readonly reach: number;
  /** Symbols of which one opens every match; null when it may open with any word. */
  readonly opens: readonly number[] | null;
  /** How many choices and gaps it has; each has its number. */
  readonly branches: number;
}

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
  commonness: (symbol: string) => number,
): Program {
  const number = (name: string): number => vocabulary.id(name, true);
  const writer = new CodeWriter();
  let branches = 0;
  const entry = chain(nodes, { at: writer.step(Op.accept), opening: null });
  const [anchor, ...others] = requiredElements(nodes, commonness);
  const before = nodes.slice(0, (anchor?.index ?? 0) + 1);
  return {
    source,
    code: writer.finish(),
    entry: entry.at,
    anchors: [...new Set(anchor?.names.map(number))],
    ways: (anchor?.ways ?? []).map(({ names, needs }) => ({
      anchors: names.map(number),
      needs: shortestFirst(needs.map((list) => list.map(number))),
    })),
    requires: shortestFirst(others.map(({ names }) => names.map(number))),
    reach: before.reduce((sum, node) => sum + maxLength(node), 0),
    opens: entry.opening && [...entry.opening],
    branches,
  };

  /** Written from the end to the beginning, so that each step knows the place of the next. */
  function chain(list: readonly Node[], next: Step): Step {
    return list.reduceRight<Step>((after, node) => step(node, after), next);
  }

  function step(node: Node, next: Step): Step {
    switch (node.type) {
      case 'symbol':
        return symbols([number(node.name)], next);
      case 'not':
        return { at: writer.step(Op.not, number(node.name), next.at), opening: null };
      case 'group':
        return choice(node.options, next);
      case 'optional':
        return branch([chain(node.nodes, next), next]);
      case 'gap': {
        const set = writer.set(next.opening);
        return { at: writer.step(Op.gap, branches++, node.max, next.at, set), opening: null };
      }
      default:
        return { at: writer.step(Op[node.type], next.at), opening: null };
    }
  }

  function symbols(ids: readonly number[], next: Step): Step {
    const opening = new Set(ids);
    const [only = 0] = ids;
    if (opening.size === 1) return { at: writer.step(Op.one, only, next.at), opening };
    return { at: writer.step(Op.any, writer.set(opening), next.at), opening };
  }

  /** Options of one word are one step, however many they are. */
  function choice(options: readonly (readonly Node[])[], next: Step): Step {
    const words: number[] = [];
    const steps: Step[] = [];
    for (const option of options) {
      const [node] = option;
      if (option.length === 1 && node?.type === 'symbol') words.push(number(node.name));
      else steps.push(chain(option, next));
    }
    if (words.length > 0) steps.unshift(symbols(words, next));
    const [only] = steps;
    return steps.length === 1 && only ? only : branch(steps);
  }

  function branch(steps: readonly Step[]): Step {
    const options = steps.flatMap(({ at, opening }) => [at, writer.set(opening)]);
    const at = writer.step(Op.choice, branches++, steps.length, ...options);
    return { at, opening: union(steps.map(({ opening }) => opening)) };
  }
}

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
