import type { BlockKind } from '../model/doc.ts';

/** Elements whose content is no prose of the article. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template head nav header footer aside form button select iframe object svg math canvas audio video figure picture dialog menu pre'.split(
    ' ',
  ),
);

/** Elements whose content is no markup: only their own end tag ends them. */
export const RAW_TEXT: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes noscript'.split(' '),
);

/** Elements that end a block and begin one, with its kind. */
export const BLOCK_KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  tr: 'item',
  blockquote: 'quotation',
  p: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  article: 'paragraph',
  main: 'paragraph',
  body: 'paragraph',
  html: 'paragraph',
  ul: 'paragraph',
  ol: 'paragraph',
  dl: 'paragraph',
  table: 'paragraph',
  thead: 'paragraph',
  tbody: 'paragraph',
  hr: 'paragraph',
  address: 'paragraph',
  center: 'paragraph',
  details: 'paragraph',
  summary: 'paragraph',
  figcaption: 'paragraph',
};

/** Elements without content or end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
