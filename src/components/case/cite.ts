import { path } from '../../i18n/index.ts';
import type { View } from './view.ts';

/** What a reference to a case needs. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly site: string;
  readonly url: string;
  readonly lang: string;
}

/** The reference of a case, with the address of its page in the language of the reader. */
export function referenceOf(view: View, site: URL | undefined): Reference {
  const { id, lang, record, frontMatter, t } = view;
  return {
    id,
    title: record.title,
    author: frontMatter.author,
    date: frontMatter.date,
    site: t('site.name'),
    url: new URL(path(lang, 'cases', id), site).href,
    lang: record.lang,
  };
}

/** A reference for BibTeX; its special characters are escaped, its title keeps its capitals. */
export function bibtex({ id, title, author, date, site, url, lang }: Reference): string {
  const [year, month] = date.split('-');
  const fields = [
    `title = {{${escapeTex(title)}}}`,
    `author = {{${escapeTex(author)}}}`,
    `year = {${year}}`,
    `month = {${Number(month)}}`,
    `howpublished = {${escapeTex(site)}}`,
    `url = {${url}}`,
    `language = {${lang === 'fr' ? 'french' : 'english'}}`,
  ];
  return `@misc{${id},\n  ${fields.join(',\n  ')}\n}`;
}

/** A reference as CSL-JSON, an array of one item as programs import it. */
export function cslJson({ id, title, author, date, site, url, lang }: Reference): string {
  const item = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    'container-title': site,
    URL: url,
    language: lang,
  };
  return JSON.stringify([item]);
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    if (sign === '~' || sign === '^') return `\\${sign}{}`;
    return `\\${sign}`;
  });
}
