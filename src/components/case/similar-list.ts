import { path } from '../../i18n/index.ts';
import { setSpaces } from '../../loaders/render/typography.ts';
import { attribute, type Html, html } from '../html.ts';
import type { Similar } from './similar.ts';
import type { View } from './view.ts';

/** Similar cases as items of a list: title, company and sector, then the reasons. */
export function similarCases(view: View, found: readonly Similar[]): Html {
  const { lang, t, label } = view;
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return html`${found.map(({ item: { id, record, frontMatter }, patterns, words }) => {
    const other = attribute('lang', record.lang === lang ? null : record.lang);
    const company = record.company?.name ?? t('case.unknownCompany');
    const names = patterns.map((pattern) => label('patterns', pattern)).join(', ');
    return html`<li><a href="${path(lang, 'cases', id)}"${other}>${setSpaces(record.title, record.lang)}</a>
      <span class="label">${company} · ${label('sectors', frontMatter.sector)}</span>
      ${names && html`<span class="label">${t('case.sharedPatterns')}${colon}${names}</span>`}
      ${words.length > 0 && html`<span class="label">${t('case.sharedWords')}${colon}<i${other}>${words.join(', ')}</i></span>`}
      </li>`;
  })}`;
}
