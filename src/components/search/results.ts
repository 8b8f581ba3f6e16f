import type { Vocabulary } from '../../search/catalogue.ts';
import { loadPart } from './corpus-data.ts';
import { drawCase, drawFinding } from './draw.ts';
import { element } from './element.ts';
import { findingsCsv } from './findings-csv.ts';
import { type Outcome, runSearch } from './run.ts';
import { sentence } from './sentence.ts';
import type { Setting } from './setting.ts';
import { type SearchState, writeState } from './state.ts';
import { suggest } from './suggest.ts';

/** Draws some of what was found, from one place of the list to another; each as soon as it can be. */
export function drawHits(
  outcome: Outcome,
  state: SearchState,
  setting: Setting,
  from: number,
  to: number,
): Promise<HTMLElement>[] {
  const hits = outcome.found[state.show].hits.slice(from, to);
  return hits.map((hit) =>
    state.show === 'cases'
      ? drawCase(hit, outcome, state, setting)
      : drawFinding(hit, outcome, setting),
  );
}

/** What was searched and how much was found, as a sentence. */
export function report({ found, words }: Outcome, state: SearchState, setting: Setting): string {
  const { say, labelOf } = setting;
  const what = sentence(state, labelOf, say);
  const count = found[state.show].hits.length;
  if (count === 0) {
    const none = say(state.show === 'cases' ? 'search.none' : 'search.noFinding', { what });
    return `${none} ${say('search.noneHelp')}`;
  }
  const results = say(state.show === 'cases' ? 'count.cases' : 'count.findings', { count });
  const text = say('search.report', { what, results });
  return state.show === 'findings' && words?.partial ? `${text} ${say('search.partial')}` : text;
}

/** The other list as a link, where this one has nothing and that one has; null otherwise. */
export async function otherList(
  { found, cases }: Outcome,
  state: SearchState,
  { say }: Setting,
): Promise<HTMLAnchorElement | null> {
  if (found[state.show].hits.length > 0) return null;
  const show = state.show === 'cases' ? 'findings' : 'cases';
  const count = show === 'cases' ? await cases : found.findings.hits.length;
  if (count === 0) return null;
  const href = location.pathname + writeState({ ...state, show });
  const words = say(show === 'cases' ? 'search.seeCases' : 'search.seeFindings', { count });
  return element('a', { href }, words);
}

/** Another spelling that finds something, as a link; null where there is none. */
export async function suggestion(
  state: SearchState,
  { lang, labelOf }: Setting,
): Promise<HTMLAnchorElement | null> {
  const vocabulary = await loadPart<Vocabulary>('vocabulary');
  const query = suggest(state.query, vocabulary, lang);
  if (query === null) return null;
  const other = { ...state, query };
  const { found } = await runSearch(other, lang, labelOf);
  if (found[state.show].hits.length === 0) return null;
  return element('a', { href: location.pathname + writeState(other) }, query);
}

/** Hands the findings that match to the reader as a file. */
export async function downloadFindings(
  { index, found }: Outcome,
  setting: Setting,
  name: string,
): Promise<void> {
  const text = await findingsCsv(index, found.findings.hits, location.origin, setting);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
