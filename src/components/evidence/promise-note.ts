import type { View } from '../case/view.ts';
import { attribute, type Html, html } from '../html.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import { stamp } from './why.ts';

/** The note of a promise, at the words that give it or at those that tell its outcome. */
export function promiseNote(view: View, id: string, role: 'given' | 'outcome'): Html | null {
  const { lang, t, label, record } = view;
  const index = record.promises.findIndex((candidate) => candidate.id === id);
  const promise = record.promises[index];
  if (promise === undefined) return null;
  const number = `${lang === 'fr' ? 'nº' : 'no.'}\u00a0${index + 1}`;
  const { deadline } = promise;
  const quoted = attribute('lang', record.lang === lang ? null : record.lang);
  const due = role === 'given' && deadline && html`, <i${quoted}>${tidyQuote(deadline.quote)}</i>`;
  const name = label('promises', promise.kind).toLowerCase();
  const head = t(role === 'given' ? 'case.given' : 'case.outcome');
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return html`<p><a href="#ledger-${id}">${head} (${number})${colon}${name}${due}</a>${' · '}
    <small class="${promise.status}">${t(`status.${promise.status}`)}</small>${role === 'given' && stamp(promise.origin, t)}</p>`;
}
