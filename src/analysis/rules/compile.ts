import type { Lang } from '../model/doc.ts';
import type { Code } from './code.ts';
import type { Node, Term } from './pattern.ts';
import { compileProgram, type Program } from './program.ts';
import type { Rule, Shape } from './rule.ts';
import type { RuleSource } from './schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a rule needs of the language it is written in. */
export interface RuleContext {
  readonly lang: Lang;
  readonly vocabulary: Vocabulary;
  /** Patterns are written into it. */
  readonly code: Code;
  /** Reads a pattern; throws PatternError that says what is wrong. */
  readonly parse: (pattern: string) => readonly Node[];
  /** Makes a symbol known to the vocabulary; throws PatternError for a class or verb that is not. */
  readonly declare: (term: Term) => void;
}

/**
 * Compiles one validated rule.
 * @throws PatternError when a pattern does not parse or names an unknown class or verb
 */
export function compileRule(source: RuleSource, theme: string, context: RuleContext): Rule {
  const [family = '', value = ''] = source.label.split('/');
  const { shape, heads } = parts(source, (pattern) => compilePattern(pattern, context));
  return {
    id: `${context.lang}/${theme}/${source.id}`,
    family,
    value,
    note: source.note,
    strength: source.strength,
    negation: source.negation,
    quoted: source.quoted,
    subject: source.subject ?? null,
    shape,
    heads,
    unless: (source.unless ?? []).map((pattern) => compilePattern(pattern, context)),
  };
}

function parts(
  source: RuleSource,
  compile: (pattern: string) => Program,
): { shape: Shape; heads: Program[] } {
  switch (source.kind) {
    case 'cooccurrence': {
      const [head = '', ...rest] = source.all;
      const shape: Shape = { kind: source.kind, rest: rest.map(compile), near: source.near };
      return { shape, heads: [compile(head)] };
    }
    case 'window': {
      const { kind, within, evidence } = source;
      const shape: Shape = { kind, then: source.then.map(compile), within, evidence };
      return { shape, heads: source.first.map(compile) };
    }
    default:
      return { shape: { kind: source.kind }, heads: source.any.map(compile) };
  }
}

/** All patterns of a rule, as they are written. */
export function patternsOf(source: RuleSource): readonly string[] {
  const { unless = [] } = source;
  switch (source.kind) {
    case 'cooccurrence':
      return [...source.all, ...unless];
    case 'window':
      return [...source.first, ...source.then, ...unless];
    default:
      return [...source.any, ...unless];
  }
}

function compilePattern(pattern: string, context: RuleContext): Program {
  const nodes = context.parse(pattern);
  declareAll(nodes, context.declare);
  return compileProgram(pattern, nodes, context.vocabulary, context.code);
}

function declareAll(nodes: readonly Node[], declare: (term: Term) => void): void {
  for (const node of nodes) {
    if (node.type === 'symbol' || node.type === 'not') {
      if (!node.term.declared) declare(node.term);
    } else if (node.type === 'optional') declareAll(node.nodes, declare);
    else if (node.type === 'group') for (const option of node.options) declareAll(option, declare);
  }
}
