import type { CaseRecord } from '../../analysis/model/record.ts';
import { stamp } from '../evidence/why.ts';
import { attribute, type Html, html } from '../html.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import type { View } from './view.ts';

type Promised = CaseRecord['promises'][number];

/** One row per promise: what was given, what was due, what came of it. */
export function ledgerRows(view: View): Html {
  return html`${view.record.promises.map((promise, i) => row(view, promise, i + 1))}`;
}

function row(view: View, promise: Promised, number: number): Html {
  const { lang, t, label, record } = view;
  const { id, kind, status, quote, speaker, channel } = promise;
  const quoted = attribute('lang', record.lang === lang ? null : record.lang);
  const who = [
    label('promises', kind),
    speaker !== 'unknown' && `, ${t(`speaker.${speaker}`)}`,
    channel !== null && ` · ${label('channels', channel)}`,
  ];
  return html`<tr id="ledger-${id}" class="${status}">
    <td class="sign"><span>${number}</span></td>
    <td><a class="said" href="#${id}"${quoted}>${tidyQuote(quote)}</a><p class="who">${who}${stamp(promise.origin, view.t)}</p></td>
    <td data-name="${t('case.due')}">${due(view, promise, quoted)}</td>
    <td data-name="${t('case.outcome')}"><strong class="fate">${t(`status.${status}`)}</strong>
    ${fate(view, promise, quoted)}${late(view, promise.id)}</td>
    </tr>`;
}

/** In the words of the story: what a program reads in them would be wrong too often. */
function due({ t }: View, { deadline }: Promised, quoted: Html): Html {
  if (deadline === null) return html`<span class="who">${t('case.noDeadline')}</span>`;
  return html`<span class="due"${quoted}>${tidyQuote(deadline.quote)}</span>`;
}

function late({ t, besides }: View, id: string): Html | null {
  const lateness = besides.late[id];
  if (lateness === undefined) return null;
  const { days, told } = lateness;
  return html`<p class="who late">${t(told ? 'count.daysLate' : 'count.daysPast', { count: days })}</p>`;
}

function fate({ t }: View, { id, status, outcome }: Promised, quoted: Html): Html | null {
  if (outcome !== null) {
    return html`<p><a class="then" href="#${id}-outcome"${quoted}>${tidyQuote(outcome.quote)}</a></p>`;
  }
  return status === 'unknown' ? html`<p class="who">${t('case.noOutcome')}</p>` : null;
}
