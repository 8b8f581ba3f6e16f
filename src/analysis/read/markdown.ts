import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Doc } from '../model/doc.ts';
import { DocBuilder } from './builder.ts';
import { addMdast } from './mdast.ts';
import { brokenMdx, findForbiddenMdx } from './mdx.ts';
import type { Problem } from './problem.ts';

/** A source as Doc, null when it cannot be read, and what is wrong with it. */
export interface Reading {
  readonly doc: Doc | null;
  readonly problems: readonly Problem[];
}

/**
 * The prose of a Markdown or MDX source, front matter left out.
 * @param source Without byte order mark; the Doc's segments count in it.
 * @param mdx Read as MDX: only the components of `COMPONENTS`, no imports, no expressions.
 */
export function readMarkdown(source: string, mdx: boolean): Reading {
  let tree: MdastNode;
  try {
    tree = mdx ? mdxToMdast(source) : markdownToMdast(source);
  } catch (error) {
    return { doc: null, problems: [brokenMdx(error)] };
  }
  const problems = mdx ? findForbiddenMdx(tree) : [];
  if (problems.length > 0) return { doc: null, problems };
  const builder = new DocBuilder(source);
  addMdast(builder, source, tree);
  return { doc: builder.finish(), problems };
}
