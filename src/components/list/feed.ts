import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import type { Lang } from '../../analysis/model/doc.ts';
import { path, ui } from '../../i18n/index.ts';
import { corpus } from './corpus.ts';

/** Most cases in a feed: readers want the newest, not the archive. */
const limit = 50;

/** The newest cases as RSS; articles of either language, with the pages in the feed's. */
export async function feed(lang: Lang, { site }: APIContext): Promise<Response> {
  const t = ui(lang);
  const { cases } = await corpus();
  return rss({
    title: t('feed.title'),
    description: t('feed.description'),
    site: new URL(path(lang, 'home'), site),
    trailingSlash: true,
    customData: `<language>${lang}</language>`,
    items: cases.slice(0, limit).map(({ id, record, frontMatter }) => ({
      title: record.title,
      link: new URL(path(lang, 'cases', id), site).href,
      description: frontMatter.summary,
      pubDate: new Date(`${frontMatter.date}T00:00:00Z`),
      categories: record.company ? [record.company.name] : [],
    })),
  });
}
