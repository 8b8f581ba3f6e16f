import type { Lang } from '../../analysis/model/doc.ts';
import { path } from '../../i18n/paths.ts';
import { facets } from '../../search/catalogue.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import { tellOf, valuesOf } from './about-finding.ts';
import { answers } from './answers.ts';
import { type CaseWords, type Index, wordsOfCase } from './corpus-data.ts';
import { element } from './element.ts';
import type { PageData } from './pagefind.ts';
import { pickFindings } from './pick.ts';
import type { Outcome } from './run.ts';
import type { Setting } from './setting.ts';
import type { SearchState } from './state.ts';

/** Draws a case found: the quotes that answer first, the case second. */
export async function drawCase(
  number: number,
  outcome: Outcome,
  { query }: SearchState,
  setting: Setting,
): Promise<HTMLElement> {
  const { index, texts } = outcome;
  const words = await wordsOfCase(index, number);
  const about = caseOf(index, number);
  const said = element('div', { class: 'said', lang: about.lang });
  const picked = pickFindings(outcome, number);
  let found = false;
  for (const finding of picked) {
    const { quote } = words.findings[finding - (index.firstOf[number] ?? 0)]!;
    found ||= answers(quote, query);
    said.append(quoteLine(index, finding, words, setting, 1));
  }
  const match = texts?.get(number);
  if (match !== undefined && !found) {
    const label = element(
      'span',
      { class: 'label', lang: setting.lang },
      setting.say('search.textMatch'),
    );
    const excerpt = highlighted(await match.data());
    said.append(element('p', {}, element('q', {}, '… ', ...excerpt, ' …'), ' ', label));
  }
  const item = element('li', {});
  if (said.childElementCount > 0) item.append(said);
  item.append(caseLine(index, number, words, setting));
  return item;
}

/** Draws a finding: its words, what they show, and the case second. */
export async function drawFinding(
  finding: number,
  { index }: Outcome,
  setting: Setting,
): Promise<HTMLElement> {
  const number = index.caseOf[finding] ?? 0;
  const words = await wordsOfCase(index, number);
  const said = element('div', { class: 'said', lang: caseOf(index, number).lang });
  said.append(quoteLine(index, finding, words, setting, 4));
  return element('li', {}, said, caseLine(index, number, words, setting));
}

/** Words of a case, a link to their place in it, and up to `most` things that they show. */
function quoteLine(
  index: Index,
  finding: number,
  words: CaseWords,
  { lang, labelOf }: Setting,
  most: number,
): HTMLElement {
  const number = index.caseOf[finding] ?? 0;
  const { quote, fragment } = words.findings[finding - (index.firstOf[number] ?? 0)]!;
  const address = `${path(lang, 'cases', caseOf(index, number).id)}#${fragment}`;
  const link = element('a', { href: address }, element('q', {}, tidyQuote(quote)));
  const labels = tellOf(index, finding)
    .slice(0, most)
    .map(({ facet, value }) => labelOf(facet, value));
  const principle = valuesOf(index, finding)['principle']?.[0];
  const ink = principle === undefined ? {} : { 'data-principle': principle };
  const label = element('span', { class: 'label', lang, ...ink }, labels.join(' · '));
  return element('p', {}, link, ' ', label);
}

function caseLine(
  index: Index,
  number: number,
  { title, company }: CaseWords,
  { lang, labelOf }: Setting,
): HTMLElement {
  const about = caseOf(index, number);
  const link = element('a', { href: path(lang, 'cases', about.id), lang: about.lang }, title);
  const foreign = about.lang === lang ? null : labelOf('lang', about.lang);
  const notes = [company, about.date.slice(0, 4), foreign].filter(Boolean).join(' · ');
  return element('p', { class: 'case' }, link, ' ', element('span', {}, notes));
}

/** What the catalogue tells of a case. */
export function caseOf({ catalogue }: Index, number: number) {
  const [id, date, , values] = catalogue.cases[number]!;
  const lang = catalogue.values.lang[values[facets.indexOf('lang')]?.[0] ?? 0] as Lang;
  return { id, date, lang };
}

/**
 * The excerpt with the words found in `<mark>`; its text is data, never markup. What the index
 * holds apart (`l’ appel`) is put together again.
 */
function highlighted({ excerpt }: PageData): (HTMLElement | string)[] {
  return excerpt
    .replace(/(\p{L}['’])((?:<\/?mark>)*) (?=\S)/gu, '$1$2')
    .split(/<\/?mark>/)
    .map((part, i) => (i % 2 === 1 ? element('mark', {}, part) : part));
}
