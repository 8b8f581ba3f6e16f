import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import type { Lang } from '../../analysis/model/doc.ts';
import { type FeedKind, feedPath, path, ui } from '../../i18n/index.ts';
import { type Case, casesOf, corpus } from './corpus.ts';
import { companyName } from './groups.ts';
import { tollNotes } from './rows.ts';
import { labelOf, taxonomy } from './taxonomy.ts';

/** Most cases in a feed: readers want the newest, not the archive. */
const limit = { all: 50, some: 20 };

/** What a feed is told of: all cases, or those of one pattern, company or sector. */
interface Scope {
  readonly title: string;
  readonly home: string;
  readonly cases: readonly Case[];
}

/** What a feed says of one case, whatever its format. */
interface Item {
  readonly url: string;
  readonly title: string;
  readonly lang: Lang;
  readonly summary: string;
  /** Whether it was composed, and what it cost the customer; empty when neither is to be said. */
  readonly notes: string;
  readonly date: Date;
  readonly author: string;
  readonly tags: readonly string[];
}

/**
 * The newest cases as a feed; articles of either language, with the pages in the feed's.
 * @param kind with the `id` in the address: those of one pattern, company or sector only
 */
export async function feed(
  format: 'rss' | 'json',
  lang: Lang,
  { site, params }: APIContext,
  kind?: FeedKind,
): Promise<Response> {
  const id = params['id'];
  const of = kind === undefined || id === undefined ? undefined : { kind, id };
  const scope = of === undefined ? await everything(lang) : await some(lang, of.kind, of.id);
  const absolute = (address: string) => new URL(address, site).href;
  const newest = scope.cases.slice(0, of === undefined ? limit.all : limit.some);
  const { patterns } = await taxonomy();
  const t = ui(lang);
  const items = newest.map((item): Item => {
    const found = item.record.patterns.map(({ pattern }) => labelOf(patterns, pattern, lang));
    return {
      url: absolute(path(lang, 'cases', item.id)),
      title: item.record.title,
      lang: item.record.lang,
      summary: item.frontMatter.summary,
      notes: [
        ...(item.frontMatter.status === 'composed' ? [t('case.composed')] : []),
        ...tollNotes(item, lang),
      ].join(' · '),
      date: new Date(`${item.frontMatter.date}T00:00:00Z`),
      author: item.frontMatter.author,
      tags: [...(item.record.company ? [item.record.company.name] : []), ...found],
    };
  });
  const home = absolute(scope.home);
  const self = absolute(feedPath(lang, format, of));
  return format === 'rss'
    ? asRss(scope, lang, home, self, items)
    : asJson(scope, lang, home, self, items);
}

async function everything(lang: Lang): Promise<Scope> {
  const { cases } = await corpus();
  return { title: ui(lang)('feed.title'), home: path(lang, 'home'), cases };
}

async function some(lang: Lang, kind: FeedKind, id: string): Promise<Scope> {
  const [{ byPattern, byCompany, bySector }, { patterns, sectors }] = await Promise.all([
    corpus(),
    taxonomy(),
  ]);
  const groups = { patterns: byPattern, companies: byCompany, sectors: bySector };
  const cases = casesOf(groups[kind], id);
  const label =
    kind === 'companies'
      ? companyName(cases)
      : labelOf(kind === 'patterns' ? patterns : sectors, id, lang);
  return { title: ui(lang)('feed.titleOf', { label }), home: path(lang, kind, id), cases };
}

function asRss(
  { title }: Scope,
  lang: Lang,
  home: string,
  self: string,
  items: readonly Item[],
): Promise<Response> {
  return rss({
    title,
    description: ui(lang)('feed.description'),
    site: home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${lang}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ url, title, lang, summary, notes, date, tags }) => ({
      title,
      link: url,
      description: [summary, notes].filter(Boolean).join(' – '),
      pubDate: date,
      categories: [...tags],
      customData: `<dc:language>${lang}</dc:language>`,
    })),
  });
}

function asJson(
  { title }: Scope,
  language: Lang,
  home: string,
  self: string,
  items: readonly Item[],
): Response {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: ui(language)('feed.description'),
    home_page_url: home,
    feed_url: self,
    language,
    items: items.map(({ url, title, lang, summary, notes, date, author, tags }) => ({
      id: url,
      url,
      title,
      language: lang,
      summary,
      content_text: [summary, notes].filter(Boolean).join('\n\n'),
      date_published: date.toISOString(),
      authors: [{ name: author }],
      tags,
    })),
  };
  return new Response(JSON.stringify(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
