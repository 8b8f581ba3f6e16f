import type { Node } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One step of a compiled pattern; choices share the steps that follow them. */
export type Step =
  | { readonly op: 'accept' }
  | { readonly op: 'symbol'; readonly id: number; readonly next: Step }
  | { readonly op: 'not'; readonly id: number; readonly next: Step }
  | { readonly op: 'choice'; readonly options: readonly Step[] }
  | { readonly op: 'gap'; readonly max: number; readonly next: Step }
  | { readonly op: 'start'; readonly next: Step }
  | { readonly op: 'end'; readonly next: Step };

/** A compiled pattern and the symbols of which one must be there for it to match. */
export interface Program {
  readonly source: string;
  readonly entry: Step;
  readonly anchors: readonly number[];
  /** Symbols of which one opens every match; null when a match may open with any word. */
  readonly starts: readonly number[] | null;
}

const ACCEPT: Step = { op: 'accept' };

/** Compiles parsed nodes; symbols get their numbers from (and are made known to) `vocabulary`. */
export function compileProgram(
  source: string,
  nodes: readonly Node[],
  vocabulary: Vocabulary,
  commonness: (symbol: string) => number,
): Program {
  const entry = chain(nodes, ACCEPT);
  return { source, entry, anchors: rarest(nodes), starts: opening(entry) };

  function chain(list: readonly Node[], next: Step): Step {
    return list.reduceRight<Step>((after, node) => step(node, after), next);
  }

  function step(node: Node, next: Step): Step {
    switch (node.type) {
      case 'symbol':
        return { op: 'symbol', id: vocabulary.id(node.name, true), next };
      case 'not':
        return { op: 'not', id: vocabulary.id(node.name, true), next };
      case 'group':
        return { op: 'choice', options: node.options.map((option) => chain(option, next)) };
      case 'optional':
        return { op: 'choice', options: [chain(node.nodes, next), next] };
      case 'gap':
        return { op: 'gap', max: node.max, next };
      default:
        return { op: node.type, next };
    }
  }

  /** Of the elements that must be there, the one that is seldom met. */
  function rarest(list: readonly Node[]): number[] {
    let best: string[] = [];
    let bestCost = Number.POSITIVE_INFINITY;
    for (const node of list) {
      const names = required(node);
      const cost = names.reduce((sum, name) => sum + commonness(name), 0);
      if (names.length > 0 && cost < bestCost) [best, bestCost] = [names, cost];
    }
    return best.map((name) => vocabulary.id(name, true));
  }

  /** Symbols of which one is there whenever the node matches; empty when none is certain. */
  function required(node: Node): string[] {
    if (node.type === 'symbol') return [node.name];
    if (node.type !== 'group') return [];
    const names: string[] = [];
    for (const option of node.options) {
      const certain = option
        .map(required)
        .filter((some) => some.length > 0)
        .sort((a, b) => cost(a) - cost(b))[0];
      if (!certain) return [];
      names.push(...certain);
    }
    return names;
  }

  function cost(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + commonness(name), 0);
  }
}

/** Symbols that may open a match; null when unknown (a gap, a refusal or an edge comes first). */
function opening(step: Step): number[] | null {
  if (step.op === 'symbol') return [step.id];
  if (step.op !== 'choice') return null;
  const all = step.options.map(opening);
  return all.some((ids) => ids === null) ? null : [...new Set(all.flatMap((ids) => ids ?? []))];
}
