import type { Lang } from '../../analysis/model/doc.ts';
import { ui } from '../../i18n/index.ts';
import { corpus } from '../list/corpus.ts';
import { labelOf, taxonomy } from '../list/taxonomy.ts';
import { csvCell, csvOf } from './cross-table.ts';
import { SILENCE, sharedStretches } from './shapes.ts';
import { type TableView, tableOfView, tableViews } from './views.ts';

export const csvFiles = [...tableViews, 'journeys'] as const;

/** A table of the corpus as a file for spreadsheets. */
export async function csvFile(view: (typeof csvFiles)[number], lang: Lang): Promise<Response> {
  const [all, terms] = await Promise.all([corpus(), taxonomy()]);
  const t = ui(lang);
  const text =
    view === 'journeys'
      ? journeys(all.cases, (step) =>
          step === SILENCE ? t('explore.silence') : labelOf(terms.channels, step, lang),
        )
      : csvOf(tableOfView(view satisfies TableView, all, terms, lang).table, t('search.pattern'));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

function journeys(
  cases: Parameters<typeof sharedStretches>[0],
  nameOf: (step: string) => string,
): string {
  const lines = [4, 3, 2].flatMap((length) =>
    sharedStretches(cases, length).map(({ steps, cases: members }) =>
      [steps.map(nameOf).join(' → '), String(members.length), members.map(({ id }) => id).join(' ')]
        .map(csvCell)
        .join(','),
    ),
  );
  return `\ufeff${['path,cases,ids', ...lines].join('\r\n')}\r\n`;
}
