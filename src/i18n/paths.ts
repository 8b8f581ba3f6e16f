import type { Lang } from '../analysis/model/doc.ts';

const kinds = {
  home: { fr: '', en: '' },
  cases: { fr: 'cas', en: 'cases' },
  principles: { fr: 'principes', en: 'principles' },
  patterns: { fr: 'motifs', en: 'patterns' },
  channels: { fr: 'canaux', en: 'channels' },
  companies: { fr: 'entreprises', en: 'companies' },
  sectors: { fr: 'secteurs', en: 'sectors' },
  search: { fr: 'recherche', en: 'search' },
  explore: { fr: 'explorer', en: 'explore' },
  method: { fr: 'methode', en: 'method' },
  guide: { fr: 'guide', en: 'guide' },
  diagnostics: { fr: 'diagnostics', en: 'diagnostics' },
} as const satisfies Record<string, Record<Lang, string>>;

/** What a page is about: the list of a kind, or with an id one member of it. */
export type PageKind = keyof typeof kinds;

const root: Record<Lang, string> = { fr: '/', en: '/en/' };

/** Address of a page in one language, from the root of the site: `path('en', 'cases', id)`. */
export function path(lang: Lang, kind: PageKind, id?: string): string {
  const slug = kinds[kind][lang];
  return `${root[lang]}${slug === '' ? '' : `${slug}/`}${id === undefined ? '' : `${id}/`}`;
}

/** Address of the case record as JSON; it is data and has one for both languages. */
export function recordPath(id: string): string {
  return `${root.fr}${kinds.cases.fr}/${id}.json`;
}

/** Address of a picture below the folder of the articles; it serves both languages. */
export function figurePath(file: string): string {
  return encodeURI(`${root.fr}figures/${file}`);
}

/** Lists of which each member has feeds of its own. */
export type FeedKind = 'patterns' | 'companies' | 'sectors';

/** Address of the feed of new cases: of all, or of a pattern, a company, a sector. */
export function feedPath(
  lang: Lang,
  format: 'rss' | 'json' = 'rss',
  of?: { readonly kind: FeedKind; readonly id: string },
): string {
  const page = of === undefined ? root[lang] : path(lang, of.kind, of.id);
  return page + (format === 'rss' ? 'rss.xml' : 'feed.json');
}

/** Address of the OpenSearch description of a language. */
export function openSearchPath(lang: Lang): string {
  return `${root[lang]}opensearch.xml`;
}

/** Language of the page at an address. */
export function langOf(pathname: string): Lang {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'fr';
}

/** The same page in another language; addresses of no known kind lead to its home page. */
export function switchPath(pathname: string, lang: Lang): string {
  const from = langOf(pathname);
  const [slug = '', id] = pathname.slice(root[from].length).split('/').filter(Boolean);
  const kind = (Object.keys(kinds) as PageKind[]).find((kind) => kinds[kind][from] === slug);
  return kind === undefined ? path(lang, 'home') : path(lang, kind, id);
}

/** At most so many characters of a title make the name of a file. */
export const FILE_NAME = 60;

/**
 * A name as part of an address: `Société Générale` becomes `societe-generale`.
 * @param longest most characters that it may have
 */
export function slugify(name: string, longest = Infinity): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}
