import type { APIContext } from 'astro';
import type { Lang } from '../../analysis/model/doc.ts';
import { openSearchPath, path, ui } from '../../i18n/index.ts';
import { html } from '../html.ts';

/**
 * The search as an OpenSearch description, by which a browser takes it among its own. At most 16
 * characters are allowed in the short name, 1,024 in the description.
 */
export function openSearch(lang: Lang, { site }: APIContext): Response {
  const t = ui(lang);
  const absolute = (address: string) => new URL(address, site).href;
  const { html: text } = html`<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <ShortName>${t('site.name')}</ShortName>
    <Description>${t('search.lead')}</Description>
    <Language>${lang}</Language>
    <InputEncoding>UTF-8</InputEncoding>
    <OutputEncoding>UTF-8</OutputEncoding>
    <Image width="32" height="32" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
    <Url type="text/html" method="get" template="${absolute(path(lang, 'search'))}?q={searchTerms}"/>
    <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(openSearchPath(lang))}"/>
    </OpenSearchDescription>`;
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
}
