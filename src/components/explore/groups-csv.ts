import type { Lang } from '../../analysis/model/doc.ts';
import { ui } from '../../i18n/index.ts';
import type { Figures, GroupList } from './compare.ts';
import { csvText } from './cross-table.ts';

/** Groups as a file for spreadsheets: a line each, a column for each figure. */
export function groupsCsv(
  lists: readonly GroupList[],
  { patterns, fates }: Figures,
  lang: Lang,
): string {
  const t = ui(lang);
  const head = [t('explore.groupedBy'), t('explore.group'), t('explore.figures')];
  const names = [...patterns, ...fates].map(({ label }) => label);
  const lines = lists.flatMap(({ label: kind, groups }) =>
    groups.map(({ label, count, patterns: found, promises }) => [
      kind,
      label,
      count,
      ...patterns.map(({ id }) => found[id] ?? 0),
      ...fates.map(({ id }) => promises[id] ?? 0),
    ]),
  );
  return csvText([[...head, ...names], ...lines]);
}
