import { path } from '../../i18n/index.ts';
import { setSpaces } from '../../loaders/render/typography.ts';
import type { Neighbour } from '../../prerender/handed-case.ts';
import { attribute, type Html, html } from '../html.ts';
import type { View } from './view.ts';

/** Similar cases as items of a list: title, company and sector, then the reasons. */
export function similarCases(view: View, found: readonly Neighbour[]): Html {
  const { lang, t, label } = view;
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return html`${found.map(({ id, title, lang: own, company, sector, patterns, words }) => {
    const other = attribute('lang', own === lang ? null : own);
    const names = patterns.map((pattern) => label('patterns', pattern)).join(', ');
    return html`<li><a href="${path(lang, 'cases', id)}"${other}>${setSpaces(title, own)}</a>
      <span class="label">${company ?? t('case.unknownCompany')} · ${label('sectors', sector)}</span>
      ${names && html`<span class="label">${t('case.sharedPatterns')}${colon}${names}</span>`}
      ${words.length > 0 && html`<span class="label">${t('case.sharedWords')}${colon}<i${other}>${words.join(', ')}</i></span>`}
      </li>`;
  })}`;
}
