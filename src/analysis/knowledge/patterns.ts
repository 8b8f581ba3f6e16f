import type { Lang } from '../model/doc.ts';
import { patternsOf } from '../rules/compile.ts';
import { type Elements, parsePattern } from '../rules/parse.ts';
import { type Node, PatternError } from '../rules/pattern.ts';
import type { RuleFile } from '../rules/schema.ts';

/** The patterns of a language, all read before the lexicon, which teaches only what they name. */
export class Patterns {
  /** The symbols that patterns name. */
  readonly names: ReadonlySet<string>;
  readonly #lang: Lang;
  readonly #elements: Elements = new Map();
  readonly #parsed = new Map<string, readonly Node[]>();

  constructor(lang: Lang, files: readonly { readonly value: RuleFile }[]) {
    this.#lang = lang;
    for (const { value } of files) {
      for (const rule of value.rules) for (const one of patternsOf(rule)) this.#tryToParse(one);
    }
    this.names = new Set([...this.#elements.values()].flatMap((nodes) => nodes.flatMap(namesIn)));
  }

  /** @throws PatternError that says what is wrong */
  parse(pattern: string): readonly Node[] {
    const known = this.#parsed.get(pattern);
    if (known) return known;
    const nodes = parsePattern(pattern, this.#lang, this.#elements);
    this.#parsed.set(pattern, nodes);
    return nodes;
  }

  /** What is wrong is told when the rule is compiled. */
  #tryToParse(pattern: string): void {
    try {
      this.parse(pattern);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
    }
  }
}

/** The names in one element, which is no bracket unless of tenses. */
function namesIn(node: Node): string[] {
  switch (node.type) {
    case 'symbol':
    case 'not':
      return [node.term.name];
    case 'optional':
      return node.nodes.flatMap(namesIn);
    case 'group':
      return node.options.flatMap((option) => option.flatMap(namesIn));
    default:
      return [];
  }
}
