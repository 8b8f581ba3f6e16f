import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What the tests need of one built page. */
export interface Html {
  /** Address path, for example `/en/cases/`. */
  readonly path: string;
  readonly bytes: number;
  readonly lang: string | null;
  readonly titles: readonly string[];
  readonly headings: number;
  readonly canonical: string | null;
  /** Language → address. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  /** Addresses in `href` and `src`, as written but for entities. */
  readonly links: readonly string[];
}

/** Reads a built page of `dist`; its HTML comes from one generator, so attributes are quoted. */
export function readHtml(file: string): Html {
  const source = readFileSync(join('dist', file), 'utf8');
  const markup = source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  const heads = [...markup.matchAll(/<link\b[^>]*>/g)].map((found) => found[0]);
  const alternates = heads
    .filter((tag) => attribute(tag, 'hreflang') !== null)
    .map((tag) => [attribute(tag, 'hreflang') ?? '', attribute(tag, 'href') ?? ''] as const);
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    bytes: Buffer.byteLength(source),
    lang: attribute(/<html\b[^>]*>/.exec(markup)?.[0] ?? '', 'lang'),
    titles: [...markup.matchAll(/<title>([^<]*)<\/title>/g)].map((found) => found[1] ?? ''),
    headings: [...markup.matchAll(/<h1\b/g)].length,
    canonical: attribute(heads.find((tag) => / rel="canonical"/.test(tag)) ?? '', 'href'),
    alternates: new Map(alternates),
    ids: new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map((found) => decode(found[1] ?? ''))),
    links: [...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((found) => decode(found[1] ?? '')),
  };
}

/** Bytes of a file of the built site, by its address path. */
export function bytesOf(path: string): number {
  return statSync(join('dist', path)).size;
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : decode(value);
}

function decode(value: string): string {
  return value.replace(/&(?:#38|#x26|amp);/g, '&').replace(/&(?:#34|#x22|quot);/g, '"');
}

/**
 * The links of the pages that lead nowhere within the site: a file that is not there, or a
 * fragment that its page does not have.
 * @param origin the public address; links to it count as internal.
 */
export function deadLinks(pages: readonly Html[], origin: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const dead = new Set<string>();
  for (const page of pages) {
    for (const link of page.links) {
      const url = new URL(link, new URL(page.path, origin));
      if (url.origin !== new URL(origin).origin) continue;
      const path = decodeURIComponent(url.pathname);
      const target = byPath.get(path);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (target === undefined && !isFile(path)) dead.add(`${page.path} → ${link}`);
      else if (target !== undefined && fragment !== '' && !target.ids.has(fragment)) {
        dead.add(`${page.path} → ${link} (no such fragment)`);
      }
    }
  }
  return [...dead];
}

function isFile(path: string): boolean {
  return statSync(posix.join('dist', path), { throwIfNoEntry: false })?.isFile() ?? false;
}
