import type { Lang } from '../../analysis/model/doc.ts';
import { path, ui } from '../../i18n/index.ts';
import type { Case } from './corpus.ts';
import { isUncertain } from './quality.ts';
import { countQuotes, patternQuotes } from './quotes.ts';
import type { Row } from './rows.ts';
import type { Pattern } from './taxonomy.ts';

/** A pattern as a line of a table of contents, with the number of its cases and quotes. */
export function patternRow(pattern: Pattern, cases: readonly Case[], lang: Lang): Row {
  const t = ui(lang);
  const href = path(lang, 'patterns', pattern.id);
  const count = countQuotes(cases.map((item) => patternQuotes(item, pattern.id)));
  const figures = `${t('count.cases', { count: cases.length })}, ${t('count.quotes', { count })}`;
  return {
    href,
    title: pattern.label[lang],
    text: pattern.gist[lang],
    principle: pattern.principle,
    notes: [
      ...(pattern.valence === 'good' ? [{ text: t('valence.good') }] : []),
      ...(isUncertain(pattern.id) ? [{ text: t('quality.provisional') }] : []),
      count > 0 ? { text: figures, href: `${href}#quotes` } : { text: t('list.noCase') },
    ],
  };
}
