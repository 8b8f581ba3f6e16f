import { path } from '../../i18n/paths.ts';
import { facets } from '../../search/catalogue.ts';
import { csvCell } from '../explore/cross-table.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import { valuesOf } from './about-finding.ts';
import { type Index, wordsOfCase } from './corpus-data.ts';
import { caseOf } from './draw.ts';
import type { Setting } from './setting.ts';
import type { Facet } from './state.ts';

/** Columns of values, in the order of the file. */
const columns = ['kind', 'principle', 'pattern', 'promised', 'promise', 'channel'] as const;

/**
 * Findings as CSV (RFC 4180, with a byte order mark): the link to the words in their case, the
 * words as they are shown there, the case, and what the finding counts under; several by `; `.
 * @param site address of the site, without a closing slash
 */
export async function findingsCsv(
  index: Index,
  findings: readonly number[],
  site: string,
  { lang, say, labelOf }: Setting,
): Promise<string> {
  const head = [
    ...['link', 'quote', 'origin', 'case', 'company', 'sector', 'date', 'lang'],
    ...columns,
  ].map((name) => say(`search.${name}`));
  const { values } = index.catalogue;
  const lines = findings.map(async (finding) => {
    const number = index.caseOf[finding] ?? 0;
    const { title, company, findings: own } = await wordsOfCase(index, number);
    const { quote, fragment, origin } = own[finding - (index.firstOf[number] ?? 0)]!;
    const about = caseOf(index, number);
    const sector = index.catalogue.cases[number]?.[3][facets.indexOf('sector')]?.[0];
    const found = valuesOf(index, finding);
    const labels = (facet: Facet) =>
      (found[facet] ?? []).map((value) => labelOf(facet, value)).join('; ');
    return [
      `${site}${path(lang, 'cases', about.id)}#${fragment}`,
      tidyQuote(quote),
      origin,
      title,
      company ?? '',
      sector === undefined ? '' : labelOf('sector', values.sector[sector] ?? ''),
      about.date,
      about.lang,
      ...columns.map(labels),
    ];
  });
  const rows = [head, ...(await Promise.all(lines))];
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
