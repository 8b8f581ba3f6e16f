import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Doc } from '../analysis/model/doc.ts';
import { withZones } from '../analysis/read/furniture.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' });

/** A Markdown tree as text. */
export function markdownOf(tree: Root): string {
  return writer.stringify(tree);
}

/** The prose of a Doc as a Markdown tree, without its title and what is no story. */
export function treeOfDoc({ text, blocks }: Doc): Root {
  const children = blocks
    .filter(({ zone, kind }) => zone !== 'furniture' && kind !== 'title')
    .map(({ start, end, kind }): RootContent => {
      const words = { type: 'text' as const, value: text.slice(start, end).trim() };
      const paragraph = { type: 'paragraph' as const, children: [words] };
      switch (kind) {
        case 'heading':
          return { type: 'heading', depth: 2, children: [words] };
        case 'quotation':
          return { type: 'blockquote', children: [paragraph] };
        case 'item':
          return {
            type: 'list',
            spread: false,
            children: [{ type: 'listItem', children: [paragraph] }],
          };
        default:
          return paragraph;
      }
    });
  return { type: 'root', children };
}

/**
 * The tree without page furniture (reading time, newsletter box, related posts, comments) among
 * its top blocks, and without the title, which stands in the front matter.
 */
export function withoutFurniture(tree: Root, title: string | null): Root {
  let text = '';
  const drafts = tree.children.map((node) => {
    const start = text.length;
    text += textOf(node).trim();
    const end = text.length;
    text += '\n\n';
    const kind = node.type === 'heading' ? ('heading' as const) : ('paragraph' as const);
    return { start, end, kind };
  });
  const zones = withZones(text, drafts);
  const children = tree.children.filter((node, index) => {
    const words = textOf(node).trim();
    const again = node.type === 'heading' && words === title;
    return (
      zones[index]?.zone !== 'furniture' &&
      !again &&
      (words !== '' || node.type === 'thematicBreak')
    );
  });
  return { type: 'root', children };
}

/** The words of a node, its children's one after the other. */
function textOf(node: RootContent): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  return node.children.map((child) => textOf(child as RootContent)).join('');
}
