import { maxLength, requiredElements } from './anchor.ts';
import type { Node } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One step of a compiled pattern; choices share the steps that follow them. */
export type Step =
  | { readonly op: 'accept' }
  | { readonly op: 'symbol'; readonly ids: ReadonlySet<number>; readonly next: Step }
  | { readonly op: 'not'; readonly id: number; readonly next: Step }
  | { readonly op: 'choice'; readonly index: number; readonly options: readonly Option[] }
  | {
      readonly op: 'gap';
      readonly index: number;
      readonly max: number;
      readonly next: Step;
      readonly starts: Starts;
    }
  | { readonly op: 'start'; readonly next: Step }
  | { readonly op: 'end'; readonly next: Step };

/** Symbols of which one opens every match of a step; null when it may open with any word. */
export type Starts = ReadonlySet<number> | null;

interface Option {
  readonly step: Step;
  readonly starts: Starts;
}

/** A compiled pattern, and what tells quickly where it can't match. */
export interface Program {
  readonly source: string;
  readonly entry: Step;
  /** Symbols of which one stands in every match: those of the element seldom met. */
  readonly anchors: readonly number[];
  /** For each other element that every match has, the symbols of which one stands there. */
  readonly requires: readonly (readonly number[])[];
  /** How many tokens before its anchor a match may begin, at most. */
  readonly reach: number;
  readonly opens: readonly number[] | null;
  /** How many choices and gaps it has; each has its `index`. */
  readonly branches: number;
}

const ACCEPT: Step = { op: 'accept' };

/** Compiles parsed nodes; symbols get their numbers from (and are made known to) `vocabulary`. */
export function compileProgram(
  source: string,
  nodes: readonly Node[],
  vocabulary: Vocabulary,
  commonness: (symbol: string) => number,
): Program {
  const number = (name: string): number => vocabulary.id(name, true);
  let branches = 0;
  const entry = chain(nodes, ACCEPT);
  const [anchor, ...others] = requiredElements(nodes, commonness);
  const before = nodes.slice(0, (anchor?.index ?? 0) + 1);
  return {
    source,
    entry,
    anchors: [...new Set(anchor?.names.map(number))],
    // Short lists first: they cost little to look through and refuse as much.
    requires: others.map(({ names }) => names.map(number)).sort((a, b) => a.length - b.length),
    reach: before.reduce((sum, node) => sum + maxLength(node), 0),
    opens: listOf(opening(entry)),
    branches,
  };

  function chain(list: readonly Node[], next: Step): Step {
    return list.reduceRight<Step>((after, node) => step(node, after), next);
  }

  function step(node: Node, next: Step): Step {
    switch (node.type) {
      case 'symbol':
        return { op: 'symbol', ids: new Set([number(node.name)]), next };
      case 'not':
        return { op: 'not', id: number(node.name), next };
      case 'group':
        return choice(node.options, next);
      case 'optional':
        return branch([chain(node.nodes, next), next]);
      case 'gap':
        return { op: 'gap', index: branches++, max: node.max, next, starts: opening(next) };
      default:
        return { op: node.type, next };
    }
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
    if (words.length > 0) steps.unshift({ op: 'symbol', ids: new Set(words), next });
    const [only] = steps;
    return steps.length === 1 && only ? only : branch(steps);
  }

  function branch(steps: readonly Step[]): Step {
    const options = steps.map((option) => ({ step: option, starts: opening(option) }));
    return { op: 'choice', index: branches++, options };
  }
}

/** Symbols that may open a match; null when unknown (a gap, a refusal or an edge comes first). */
function opening(step: Step): Starts {
  if (step.op === 'symbol') return step.ids;
  if (step.op !== 'choice') return null;
  const all = new Set<number>();
  for (const { starts } of step.options) {
    if (!starts) return null;
    for (const id of starts) all.add(id);
  }
  return all;
}

function listOf(starts: Starts): number[] | null {
  return starts && [...starts];
}
