import type { MdastNode } from 'satteri';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { type Remark, remark } from '../model/remark.ts';

/** Headings as the site makes fragments of them (GitHub's way). */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/**
 * Links and pictures of a Markdown source that lead nowhere: to a heading that is not there, or to a file that
 * does not exist. Links to the web and to pages of the site (`/…`) are not followed.
 * @param exists whether there is a file at a path relative to the article
 */
export function remarksOnReferences(
  source: string,
  mdx: boolean,
  exists: (path: string) => boolean,
): Remark[] {
  const links: { target: string; line: number; column: number }[] = [];
  const fragments = new Set<string>();
  walk(mdx ? mdxToMdast(source) : markdownToMdast(source), (node) => {
    if (node.type === 'heading') fragments.add(slug(textOf(node)));
    const target = targetOf(node);
    if (target === null) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    links.push({ target, line, column });
  });
  return links.flatMap(({ target, ...place }) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(target)) return [];
    const [path = '', fragment] = decoded(target).split('#');
    if (path !== '' && !exists(path))
      return [remark('dead-reference', { target, what: 'file' }, place)];
    const lost = path === '' && fragment !== undefined && !fragments.has(fragment);
    return lost ? [remark('dead-reference', { target, what: 'heading' }, place)] : [];
  });
}

/** What a node leads to: the address of a link, the picture of a `<Figure>`; null for all else. */
function targetOf(node: MdastNode): string | null {
  switch (node.type) {
    case 'link':
    case 'definition':
    case 'image':
      return node.url;
    case 'mdxJsxFlowElement': {
      const src = node.attributes.find((one) => 'name' in one && one.name === 'src')?.value;
      return typeof src === 'string' ? src : null;
    }
    default:
      return null;
  }
}

function walk(node: MdastNode, act: (node: MdastNode) => void): void {
  const stack: MdastNode[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    act(next);
    if ('children' in next) stack.push(...next.children);
  }
}

function textOf(node: MdastNode): string {
  let text = '';
  const add = (part: MdastNode): void => {
    if ('value' in part && typeof part.value === 'string') text += part.value;
    if ('children' in part) part.children.forEach(add);
  };
  add(node);
  return text;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
