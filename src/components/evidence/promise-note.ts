import { formatDeadline } from '../../i18n/index.ts';
import type { View } from '../case/view.ts';
import { type Html, html } from '../html.ts';
import { stamp } from './why.ts';

/** The note of a promise, at the words that give it or at those that tell its outcome. */
export function promiseNote(view: View, id: string, role: 'given' | 'outcome'): Html | null {
  const { lang, t, label, record } = view;
  const index = record.promises.findIndex((candidate) => candidate.id === id);
  const promise = record.promises[index];
  if (promise === undefined) return null;
  const number = `${lang === 'fr' ? 'nº' : 'no.'}\u00a0${index + 1}`;
  const { deadline } = promise;
  const due = deadline?.iso
    ? t(`limit.${deadline.limit}`, { value: formatDeadline(deadline.iso, lang) })
    : deadline?.quote;
  const name = label('promises', promise.kind).toLowerCase();
  const head = t(role === 'given' ? 'case.given' : 'case.outcome');
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  const what = role === 'given' && due ? `${name}, ${due}` : name;
  return html`<p><a href="#ledger-${id}">${head} (${number})${colon}${what}</a>${' '}
    <small class="${promise.status}">${t(`status.${promise.status}`)}</small>${role === 'given' && stamp(promise.origin, t)}</p>`;
}
