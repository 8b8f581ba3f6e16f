import { renderComponent, type Surroundings } from './components.ts';
import { escapeHtml, safeUrl } from './escape.ts';
import { renderText, type TextState } from './text.ts';

/** What the renderer reads of a Markdown node, whatever its type. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
}

/** State of one article's rendering. */
export interface RenderState extends TextState {
  readonly definitions: ReadonlyMap<string, string>;
  readonly surroundings: Surroundings;
}

/**
 * One Markdown node as HTML. Only what stands in this list is written: raw HTML, expressions,
 * imports and unknown components of an article never reach a page.
 */
export function renderNode(node: Node, state: RenderState): string {
  const inner = () => renderAll(node.children ?? [], state);
  switch (node.type) {
    case 'text':
      return renderText({ value: node.value ?? '', position: node.position }, state);
    case 'paragraph':
      return `<p>${inner()}</p>`;
    case 'heading': {
      const level = Math.min(4, Math.max(2, node.depth ?? 2));
      return `<h${level}>${inner()}</h${level}>`;
    }
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<s>${inner()}</s>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value ?? '')}</code>`;
    case 'code':
      return `<pre><code>${escapeHtml(node.value ?? '')}</code></pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'blockquote':
      return `<blockquote>${inner()}</blockquote>`;
    case 'list': {
      const start = node.ordered && (node.start ?? 1) !== 1 ? ` start="${node.start}"` : '';
      return node.ordered ? `<ol${start}>${inner()}</ol>` : `<ul>${inner()}</ul>`;
    }
    case 'listItem':
      return `<li>${inner()}</li>`;
    case 'table':
      return `<div class="scroll"><table>${inner()}</table></div>`;
    case 'tableRow':
      return `<tr>${inner()}</tr>`;
    case 'tableCell':
      return `<td>${inner()}</td>`;
    case 'link':
      return link(node.url ?? '', node, state);
    case 'linkReference':
      return link(state.definitions.get(node.identifier ?? '') ?? '', node, state);
    case 'image':
      return image(node, node.url ?? '');
    case 'imageReference':
      return image(node, state.definitions.get(node.identifier ?? '') ?? '');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return renderComponent(node, inner(), state.surroundings);
    case 'root':
    case 'footnoteDefinition':
      return inner();
    default:
      return '';
  }
}

/** Several nodes as HTML, one after the other. */
function renderAll(nodes: readonly Node[], state: RenderState): string {
  return nodes.map((node) => renderNode(node, state)).join('');
}

function link(url: string, node: Node, state: RenderState): string {
  const href = safeUrl(url);
  const outer = state.linked;
  state.linked = href !== null || outer;
  const html = renderAll(node.children ?? [], state);
  state.linked = outer;
  if (href === null || outer) return html;
  return `<a href="${escapeHtml(href)}" rel="nofollow noopener ugc">${html}</a>`;
}

/** An image becomes a link: no page asks another host for anything. */
function image(node: Node, url: string): string {
  const text = escapeHtml(node.alt ?? url);
  const href = safeUrl(url);
  if (href === null) return text;
  return `<a href="${escapeHtml(href)}" rel="nofollow noopener ugc">${text}</a>`;
}
