import type { SitemapItem } from '@astrojs/sitemap';
import { switchPath } from './paths.ts';

/** An entry of the site map with its page in both languages. */
export function withLanguages(item: SitemapItem): SitemapItem {
  const { pathname, origin } = new URL(item.url);
  const links = (['fr', 'en'] as const).map((lang) => ({
    lang,
    url: origin + switchPath(pathname, lang),
  }));
  return { ...item, links };
}
