import type { Token } from '../../model/text.ts';
import type { TimeValue } from './expression.ts';
import { compile, type Node } from './pattern.ts';
import { NOTHING, type Reader, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { Starts, Vocabulary } from './vocabulary.ts';

/** Patterns as a tree, with the readers they name. */
export interface Tree {
  readonly root: Node;
  readonly vocabulary: Vocabulary;
  /** What its first token can be. */
  readonly starts: Starts;
  /** What the words among them begin. */
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** The same for anything that begins with a figure, and for other words with a hyphen. */
  readonly figures: Beginning;
  readonly compounds: Beginning;
}

/** How a tree goes on from a first token: by the word, and by the readers of these bits. */
interface Beginning {
  readonly next: Node | null;
  readonly mask: number;
}

/** The tree of a table of rules. @throws {Error} a pattern is ill-formed */
export function treeOf(rules: readonly Rule[], vocabulary: Vocabulary): Tree {
  const root = compile(rules, vocabulary);
  const starts = vocabulary.starts(root.mask);
  const words = new Set([...starts.words, ...root.words.keys()]);
  const beginning = (form: string): Beginning => ({
    next: root.words.get(form) ?? null,
    mask: vocabulary.mask(form) & root.mask,
  });
  return {
    root,
    vocabulary,
    starts: { ...starts, words },
    beginnings: new Map([...words].map((word) => [word, beginning(word)])),
    figures: beginning('0'),
    compounds: beginning('----'),
  };
}

/** How the tree goes on from a form; null when it cannot begin with it. */
function beginningWith(tree: Tree, form: string): Beginning | null {
  const known = tree.beginnings.get(form);
  if (known) return known;
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return tree.figures;
  return form.length > 3 && form.includes('-') ? tree.compounds : null;
}

/** What the longest pattern of a tree reads at a token; `drop` when it is no time. */
interface Found extends Reading {
  readonly drop: boolean;
}

interface Search {
  readonly vocabulary: Vocabulary;
  readonly tokens: readonly Token[];
  readonly at: number;
  rule: Rule | null;
  next: number;
  rank: number;
  head: TimeValue | null;
}

/** Reads the longest pattern that begins at a token; of equally long ones the first in the table. */
export function walk(tree: Tree, tokens: readonly Token[], at: number): Found | null {
  const { root, vocabulary } = tree;
  const beginning = beginningWith(tree, tokens[at]?.form ?? '');
  if (!beginning) return null;
  const search: Search = { vocabulary, tokens, at, rule: null, next: at, rank: 0, head: null };
  if (beginning.next) visit(search, beginning.next, at + 1, null);
  if (beginning.mask !== 0) read(search, root, at, null, beginning.mask);
  const { rule, head } = search;
  if (!rule) return null;
  const value = { ...(head ?? NOTHING), ...rule.value };
  // What a reader knows to be approximate stays so.
  if (head?.approximate) value.approximate = true;
  return { next: search.next, value, drop: rule.drop ?? false };
}

function visit(search: Search, node: Node, pos: number, head: TimeValue | null): void {
  const { tokens, vocabulary } = search;
  if (node.end && pos > search.at) offer(search, node.end, pos, head);
  const form = tokens[pos]?.form;
  if (form === undefined) return;
  const next = node.words.get(form);
  if (next) visit(search, next, pos + 1, head);
  if (node.mask === 0) return;
  const mask = vocabulary.mask(form) & node.mask;
  if (mask !== 0) read(search, node, pos, head, mask);
}

/** Tries the readers of a node that have one of the bits. */
function read(search: Search, node: Node, pos: number, head: TimeValue | null, mask: number): void {
  for (const branch of node.readers) {
    if ((branch.bit & mask) === 0) continue;
    const reading = branch.read(search.tokens, pos);
    if (!reading) continue;
    visit(search, branch.node, reading.next, branch.head || !head ? reading.value : head);
  }
}

function offer(
  search: Search,
  end: { readonly rule: Rule; readonly rank: number },
  next: number,
  head: TimeValue | null,
): void {
  const longer = next > search.next || (next === search.next && end.rank < search.rank);
  if (!longer || !allowed(search, end.rule, next)) return;
  search.rule = end.rule;
  search.rank = end.rank;
  search.next = next;
  search.head = head;
}

function allowed({ tokens, at }: Search, rule: Rule, next: number): boolean {
  if (rule.unlessNext?.has(tokens[next]?.form ?? '')) return false;
  const previous = tokens[at - 1]?.form ?? '';
  if (rule.afterOnly && !rule.afterOnly.has(previous) && !/^\d/.test(previous)) return false;
  return !rule.unlessPrevious?.has(previous);
}

/** A tree as a reader of its own, for use inside other patterns. */
export function treeReader(tree: Tree): Reader {
  return (tokens, at) => {
    const found = walk(tree, tokens, at);
    return found && !found.drop ? found : null;
  };
}
