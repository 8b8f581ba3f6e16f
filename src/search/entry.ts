import type { Lang } from '../analysis/model/doc.ts';
import type { FrontMatter } from '../analysis/model/front-matter.ts';
import type { CaseRecord } from '../analysis/model/record.ts';
import { path, slugify } from '../i18n/paths.ts';

/** What the search index holds of one case. */
export interface SearchEntry {
  readonly lang: Lang;
  readonly url: string;
  /** Words of French apart from what is elided before them: `l’ appel`. */
  readonly content: string;
  /** Shown with a result, and searched as well. */
  readonly meta: Readonly<Record<string, string>>;
  /** Values by facet: ids of the taxonomy, slugs of companies, years. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Values that results can be sorted by. */
  readonly sort: { readonly date: string };
}

interface Source {
  readonly record: CaseRecord;
  readonly frontMatter: FrontMatter;
  /** Plain text of the article. */
  readonly text: string;
}

/**
 * Makes the entry of one case. Where only quotations may be shown, only the quotes are
 * searchable, because the index publishes its text.
 */
export function searchEntry({ record, frontMatter, text }: Source): SearchEntry {
  const company = record.company?.name;
  return {
    lang: record.lang,
    url: path(record.lang, 'cases', record.id),
    content: apart(frontMatter.rights === 'full' ? text : quotesOf(record).join('\n'), record.lang),
    meta: {
      title: record.title,
      summary: frontMatter.summary,
      ...(company === undefined ? {} : { company }),
    },
    sort: { date: frontMatter.date },
    filters: {
      lang: [record.lang],
      year: [frontMatter.date.slice(0, 4)],
      sector: [frontMatter.sector],
      company: company === undefined ? [] : [slugify(company)],
      principle: record.principles
        .filter(({ verdict }) => verdict !== 'untouched')
        .map(({ principle }) => principle),
      pattern: record.patterns.map(({ pattern }) => pattern),
      channel: record.channels.map(({ channel }) => channel),
      promise: [...new Set(record.promises.map(({ status }) => status))],
    },
  };
}

/** French words apart from the article elided before them, as Pagefind parts words at spaces. */
function apart(text: string, lang: Lang): string {
  return lang === 'fr' ? text.replace(/\p{L}['’](?=\p{L})/gu, '$& ') : text;
}

function quotesOf({ promises, journey, patterns }: CaseRecord): string[] {
  const quotes = [...promises, ...journey, ...patterns.flatMap(({ evidence }) => evidence)];
  return [...new Set(quotes.map(({ quote }) => quote))];
}
