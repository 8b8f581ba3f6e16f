import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { markdownOf, withoutFurniture } from './markdown.ts';
import { type Material, NOTHING_KNOWN } from './material.ts';

const reader = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark);

/**
 * The main text of a saved web page and what the page says of itself. Nothing of the page runs
 * and nothing is fetched.
 * @param source HTML
 */
export function readPage(source: string): Material {
  // A fragment is made a page, since the parser builds no document element by itself.
  const page = /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
  const { document } = parseHTML(page);
  const url = attribute(document, 'link[rel="canonical"]', 'href') ?? meta(document, 'og:url');
  const date = dateOf(document);
  const author = meta(document, 'author') ?? meta(document, 'article:author');
  const site = meta(document, 'og:site_name');
  const lang = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase();
  const main = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const title = (main?.title ?? document.title ?? '').trim() || null;
  const tree = treeOf(main?.content ?? source);
  return {
    ...NOTHING_KNOWN,
    markdown: markdownOf(withoutFurniture(tree, title)),
    title,
    author: author ?? (main?.byline?.trim() || null),
    date,
    lang: lang === 'fr' || lang === 'en' ? lang : null,
    url: url && /^https?:\/\//.test(url) ? url : null,
    site: site ?? main?.siteName ?? null,
  };
}

function treeOf(html: string): Root {
  const tree = reader.runSync(reader.parse(html)) as Root;
  return { type: 'root', children: tree.children.flatMap(unwrapped) };
}

/** Pictures and raw HTML are left behind: they are not the story, and could load or run. */
function unwrapped(node: Root['children'][number]): Root['children'] {
  if (node.type === 'html' || node.type === 'image') return [];
  if ('children' in node) {
    const children = (node.children as Root['children']).flatMap(unwrapped);
    if (children.length === 0) return [];
    return [{ ...node, children } as Root['children'][number]];
  }
  return [node];
}

type Page = ReturnType<typeof parseHTML>['document'];

function attribute(document: Page, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

function meta(document: Page, name: string): string | null {
  const selector = `meta[property="${name}"], meta[name="${name}"]`;
  return attribute(document, selector, 'content');
}

/** The day of publication: of the metadata, of the linked data, of the first `<time>`. */
function dateOf(document: Page): string | null {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1])
    .find((found) => found !== undefined);
  const given =
    meta(document, 'article:published_time') ??
    meta(document, 'date') ??
    linked ??
    attribute(document, 'time[datetime]', 'datetime');
  return /^\d{4}-\d{2}-\d{2}/.exec(given ?? '')?.[0] ?? null;
}
