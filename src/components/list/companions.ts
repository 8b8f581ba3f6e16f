import type { Lang } from '../../analysis/model/doc.ts';
import { path, ui } from '../../i18n/index.ts';
import type { Case } from './corpus.ts';
import type { Row } from './rows.ts';
import type { Pattern } from './taxonomy.ts';

/**
 * The patterns found in some cases, most frequent first; each count leads to those cases
 * through `link`, which makes an address from the id of the pattern.
 */
export function companionRows(
  cases: readonly Case[],
  patterns: readonly Pattern[],
  lang: Lang,
  link: (pattern: string) => string,
): Row[] {
  const t = ui(lang);
  const counts = new Map<string, number>();
  for (const { record } of cases) {
    for (const { pattern } of record.patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return patterns
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map(({ id, label, principle }) => ({
      href: path(lang, 'patterns', id),
      title: label[lang],
      principle,
      notes: [{ text: t('count.cases', { count: counts.get(id) ?? 0 }), href: link(id) }],
    }));
}
