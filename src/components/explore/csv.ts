import type { Lang } from '../../analysis/model/doc.ts';
import { type Corpus, corpus } from '../list/corpus.ts';
import { type Taxonomy, taxonomy } from '../list/taxonomy.ts';
import { figuresOf, groupLists } from './compare.ts';
import { csvOf, csvText } from './cross-table.ts';
import { groupsCsv } from './groups-csv.ts';
import { LENGTHS, sharedStretches, silentEndings } from './shapes.ts';
import { stepNames } from './step-names.ts';
import { tableOfView, tableViews } from './views.ts';

export const csvFiles = [...tableViews, 'journeys', 'compare'] as const;

/** A table of the corpus as a file for spreadsheets. */
export async function csvFile(view: (typeof csvFiles)[number], lang: Lang): Promise<Response> {
  const [all, terms] = await Promise.all([corpus(), taxonomy()]);
  const text = textOf(view, all, terms, lang);
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

function textOf(view: (typeof csvFiles)[number], all: Corpus, terms: Taxonomy, lang: Lang): string {
  switch (view) {
    case 'journeys':
      return journeys(all.cases, stepNames(terms, lang));
    case 'compare':
      return groupsCsv(groupLists(all, terms, lang), figuresOf(terms, lang), lang);
    default: {
      const { table, corner } = tableOfView(view, all, terms, lang);
      return csvOf(table, corner);
    }
  }
}

function journeys(
  cases: Parameters<typeof sharedStretches>[0],
  nameOf: (step: string) => string,
): string {
  // Endings that several cases share are among their stretches.
  const single = silentEndings(cases, LENGTHS[0]).filter(
    ({ cases: members }) => members.length === 1,
  );
  const shared = LENGTHS.flatMap((length) => sharedStretches(cases, length));
  const lines = [...shared, ...single].map(({ steps, cases: members }) => [
    steps.map(nameOf).join(' → '),
    members.length,
    members.map(({ id }) => id).join(' '),
  ]);
  return csvText([['path', 'cases', 'ids'], ...lines]);
}
