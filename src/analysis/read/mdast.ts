import type { MdastNode } from 'satteri';
import type { Block, BlockKind } from '../model/doc.ts';
import { addAligned } from './align.ts';
import type { DocBuilder } from './builder.ts';

/** What the blocks inside a container have from it. */
interface Around {
  readonly kind: BlockKind | null;
  readonly zone: Block['zone'];
  readonly depth: number;
}

/** Deeper nesting than any prose has; below it text is taken flat, so that no stack overflows. */
const MAX_DEPTH = 100;

/** Adds the prose of a Markdown tree; pictures, HTML, comments and code blocks are left out. */
export function addMdast(builder: DocBuilder, source: string, tree: MdastNode): void {
  addBlocks(builder, source, tree, { kind: null, zone: 'story', depth: 0 });
  builder.close();
}

function addBlocks(builder: DocBuilder, source: string, parent: MdastNode, around: Around): void {
  if (!('children' in parent) || around.depth > MAX_DEPTH) return;
  for (const node of parent.children) addBlock(builder, source, node, around);
}

function addBlock(builder: DocBuilder, source: string, node: MdastNode, around: Around): void {
  const within = (change: Partial<Around>): Around => ({
    kind: change.kind ?? around.kind,
    zone: change.zone ?? around.zone,
    depth: around.depth + 1,
  });
  switch (node.type) {
    case 'paragraph':
      builder.open(around.kind ?? 'paragraph', around.zone);
      addInlines(builder, source, node, 0);
      break;
    case 'heading':
      builder.open(around.kind ?? 'heading', around.zone);
      addInlines(builder, source, node, 0);
      break;
    case 'tableRow':
      builder.open(around.kind ?? 'item', around.zone);
      for (const cell of node.children) {
        if (!builder.atSpace) builder.inserted('\t');
        addInlines(builder, source, cell, 0);
      }
      break;
    case 'blockquote':
      addBlocks(builder, source, node, within({ kind: 'quotation' }));
      break;
    case 'list':
      addBlocks(builder, source, node, within({ kind: around.kind ?? 'item' }));
      break;
    case 'listItem':
    case 'table':
      addBlocks(builder, source, node, within({}));
      break;
    case 'footnoteDefinition':
      addBlocks(builder, source, node, within({ kind: 'aside' }));
      break;
    case 'mdxJsxFlowElement':
      addComponent(builder, source, node, within);
      break;
    default:
      // A component on one line holds its text without a paragraph.
      addInline(builder, source, node, 0);
  }
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** What stands in a component, in the zone that it makes; of a figure, the credit. */
function addComponent(
  builder: DocBuilder,
  source: string,
  node: Component,
  within: (change: Partial<Around>) => Around,
): void {
  if (node.name === 'Figure') {
    addCredit(builder, source, node);
    return;
  }
  const change = (): Partial<Around> => {
    switch (node.name) {
      case 'Update':
        return { zone: 'update' };
      case 'Reply':
        return { zone: 'reply' };
      case 'Entry':
        return {};
      default:
        return { kind: 'aside' };
    }
  };
  const around = within({});
  // What the company says stays its own, whatever it is wrapped in.
  const inside = around.zone === 'reply' ? around : within(change());
  builder.open(inside.kind ?? 'paragraph', inside.zone);
  addBlocks(builder, source, node, inside);
}

function addCredit(builder: DocBuilder, source: string, node: Component): void {
  const credit = node.attributes.find((one) => 'name' in one && one.name === 'credit')?.value;
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  if (typeof credit !== 'string') return;
  const at = source.indexOf(credit, from);
  builder.open('aside', 'furniture');
  if (at >= 0 && at + credit.length <= to) builder.verbatim(at, at + credit.length);
  else builder.inserted(credit);
}

function addInlines(builder: DocBuilder, source: string, node: MdastNode, depth: number): void {
  if (!('children' in node) || depth > MAX_DEPTH) return;
  for (const child of node.children) addInline(builder, source, child, depth + 1);
}

function addInline(builder: DocBuilder, source: string, node: MdastNode, depth: number): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  switch (node.type) {
    case 'text':
      addAligned(builder, source, node.value, from, to);
      break;
    case 'inlineCode': {
      const at = source.indexOf(node.value, from);
      if (at >= 0 && at + node.value.length <= to) builder.verbatim(at, at + node.value.length);
      else builder.inserted(node.value);
      break;
    }
    case 'break': {
      const at = source.indexOf('\n', from);
      if (at >= 0 && at < to) builder.verbatim(at, at + 1);
      else builder.inserted('\n');
      break;
    }
    case 'html':
      if (/^<br\b/i.test(node.value)) builder.inserted('\n');
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
    case 'mdxJsxTextElement':
      addInlines(builder, source, node, depth);
      break;
    default:
      break;
  }
}
