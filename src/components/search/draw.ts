import type { Lang } from '../../analysis/model/doc.ts';
import type { CaseRecord } from '../../analysis/model/record.ts';
import { recordPath, switchPath } from '../../i18n/paths.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import type { PageData } from './pagefind.ts';
import { answers, pickFindings } from './pick.ts';
import type { Hit } from './run.ts';
import type { LabelOf, Say } from './sentence.ts';
import type { SearchState } from './state.ts';

/** Language of the page, its words, its labels. */
export interface Setting {
  readonly lang: Lang;
  readonly say: Say;
  readonly labelOf: LabelOf;
}

/** Draws a case found: the quotes that answer first, the case second. */
export async function drawHit(hit: Hit, state: SearchState, setting: Setting) {
  const { lang, labelOf, say } = setting;
  const data = await hit.data();
  const page = switchPath(data.raw_url, lang);
  const item = element('li');
  const said = element('div', { class: 'said', lang: hit.lang });
  const record = await loadRecord(data.raw_url);
  const picked = record ? pickFindings(record, state) : [];
  for (const { quote, fragment, facet, value } of picked) {
    const link = element('a', { href: `${page}#${fragment}` }, element('q', {}, tidyQuote(quote)));
    const label = element('span', { class: 'label', lang }, labelOf(facet, value));
    said.append(element('p', {}, link, ' ', label));
  }
  const found = picked.some(({ quote }) => answers(quote, state.query));
  if (picked.length === 0 || (state.query !== '' && !found)) {
    const label = element('span', { class: 'label', lang }, say('search.textMatch'));
    said.append(element('p', {}, element('q', {}, '… ', ...highlighted(data), ' …'), ' ', label));
  }
  const title = element('a', { href: page, lang: hit.lang }, data.meta['title'] ?? page);
  const year = data.filters['year']?.[0];
  const about = [data.meta['company'], year, hit.lang === lang ? null : labelOf('lang', hit.lang)];
  const notes = about.filter(Boolean).join(' · ');
  item.append(said, element('p', { class: 'case' }, title, ' ', element('span', {}, notes)));
  return item;
}

/** The excerpt with the words found in `<mark>`; its text is data, never markup. */
function highlighted({ excerpt }: PageData): (HTMLElement | string)[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((part, i) => (i % 2 === 1 ? element('mark', {}, part) : part));
}

const records = new Map<string, Promise<CaseRecord | null>>();

/** The record of a case, loaded once; null when it cannot be had, the excerpt then stands in. */
function loadRecord(url: string): Promise<CaseRecord | null> {
  const id = url.split('/').filter(Boolean).at(-1) ?? '';
  let record = records.get(id);
  if (record === undefined) {
    record = fetch(recordPath(id)).then(
      (response) => (response.ok ? (response.json() as Promise<CaseRecord>) : null),
      () => null,
    );
    records.set(id, record);
  }
  return record;
}

/** Makes an element; children that are texts become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
