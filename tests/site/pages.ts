import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One page to look at. */
export interface Page {
  readonly kind: string;
  readonly lang: 'fr' | 'en';
  /** Without the leading slash, as the site's address ends with one. */
  readonly path: string;
}

const DIST = 'dist';

/** Kinds of pages: folder in French, folder in English, and whether it has pages of its own. */
const KINDS: readonly [kind: string, fr: string, en: string, hasDetail: boolean][] = [
  ['case', 'cas', 'cases', true],
  ['pattern', 'motifs', 'patterns', true],
  ['principle', 'principes', 'principles', true],
  ['channel', 'canaux', 'channels', true],
  ['company', 'entreprises', 'companies', true],
  ['sector', 'secteurs', 'sectors', true],
  ['explore', 'explorer', 'explore', true],
  ['search', 'recherche', 'search', false],
  ['method', 'methode', 'method', false],
  ['guide', 'guide', 'guide', false],
  ['diagnostic', 'diagnostics', 'diagnostics', true],
];

/** Names of the pages below a folder of the built site. */
function pagesBelow(folder: string): string[] {
  return readdirSync(join(DIST, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Every kind of page in both languages; of each kind with many, the first and the last. */
export function pageKinds(): Page[] {
  const pages: Page[] = [
    { kind: 'home', lang: 'fr', path: '' },
    { kind: 'home', lang: 'en', path: 'en/' },
    { kind: 'not found', lang: 'fr', path: 'no-such-page/' },
    { kind: 'not found', lang: 'en', path: 'en/no-such-page/' },
  ];
  for (const [kind, fr, en, hasDetail] of KINDS) {
    for (const [lang, folder] of [['fr', fr] as const, ['en', `en/${en}`] as const]) {
      pages.push({ kind: hasDetail ? `list of ${kind}` : kind, lang, path: `${folder}/` });
      if (!hasDetail) continue;
      const names = pagesBelow(folder);
      const chosen = new Set([names.at(0), names.at(-1)]);
      for (const name of chosen) {
        if (name !== undefined) pages.push({ kind, lang, path: `${folder}/${name}/` });
      }
    }
  }
  return pages;
}

/** Every HTML file of the built site, relative to it, with `/`. */
export function htmlFiles(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .sort();
}
