import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Doc, Lang } from '../../analysis/model/doc.ts';
import type { Mark } from '../marks.ts';
import type { Surroundings } from './components.ts';
import { type Node, type RenderState, renderNode } from './nodes.ts';
import { sourceSpan } from './places.ts';
import type { PlacedMark } from './text.ts';

/** A block of the article as HTML, with the marks that begin in it. */
export interface Passage {
  readonly html: string;
  /** Numbers of the marks that begin here and have a note. */
  readonly notes: readonly number[];
}

export interface RenderInput {
  /** The whole source file; offsets of the Doc's segments count in it. */
  readonly source: string;
  readonly mdx: boolean;
  readonly lang: Lang;
  readonly doc: Doc;
  readonly marks: readonly Mark[];
  readonly surroundings: Surroundings;
}

/**
 * Renders an article block by block with its evidence wrapped in anchors.
 * `unplaced` holds the numbers of noted marks outside the body (in the title).
 */
export function renderArticle(input: RenderInput): { passages: Passage[]; unplaced: number[] } {
  const { source, marks, doc } = input;
  const tree = (input.mdx ? mdxToMdast(source) : markdownToMdast(source)) as Node;
  const placed = marks.flatMap((mark): PlacedMark[] => {
    const span = sourceSpan(doc, mark);
    return span === null ? [] : [{ mark, ...span }];
  });
  const state: RenderState = {
    source,
    lang: input.lang,
    placed,
    opened: new Set(),
    linked: false,
    definitions: definitionsOf(tree),
    surroundings: input.surroundings,
  };
  const passages: Passage[] = [];
  let seen = 0;
  for (const node of tree.children ?? []) {
    const html = renderNode(node, state);
    const opened = [...state.opened].slice(seen);
    seen = state.opened.size;
    if (html !== '') passages.push({ html, notes: noted(opened.map(({ mark }) => mark)) });
  }
  const opened = new Set([...state.opened].map(({ mark }) => mark));
  return { passages, unplaced: noted(marks.filter((mark) => !opened.has(mark))) };
}

function noted(marks: readonly Mark[]): number[] {
  return marks.flatMap(({ number }) => (number === null ? [] : [number]));
}

function definitionsOf(tree: Node): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const { type, identifier, url } of tree.children ?? []) {
    if (type === 'definition' && identifier && url) definitions.set(identifier, url);
  }
  return definitions;
}
