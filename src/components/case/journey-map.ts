import { formatDuration, path } from '../../i18n/index.ts';
import { stamp } from '../evidence/why.ts';
import { attribute, type Html, html } from '../html.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import { channelSign } from './channel-signs.ts';
import type { Stop } from './journey.ts';
import type { View } from './view.ts';

/** What the drawing uses at its stops: a sign for each channel, the end of a dead end, a loop. */
export function journeySigns(stops: readonly Stop[]): Html {
  const channels = [...new Set(stops.map(({ step }) => step.channel))];
  return html`<defs>${channels.map(
    (channel) => html`<g id="sign-${channel}"><circle cx="1.5" cy="13.5" r="12"/>
      <path transform="translate(-6.5 5.5)" d="${channelSign(channel)}"/></g>`,
  )}
    <path id="stub" fill="none" stroke-width="3" d="M10 22l6 6m5-5-10 10"/>
    <path id="loop" fill="none" stroke-width="3" d="M1.5-8C1.5 4 18 1 18-8S1.5-20 1.5-8"/></defs>`;
}

/**
 * The contacts, one beside each stop of the line. The line itself is drawn by borders, so that it
 * grows with the words and narrows with the page: over so many lanes to the one that a stop is at.
 */
export function journeyStops(view: View, stops: readonly Stop[]): Html {
  const { lang, t, label, record } = view;
  const quoted = attribute('lang', record.lang === lang ? null : record.lang);
  return html`${stops.map(
    (
      { step, lane, from, wait, dead, sent },
      i,
    ) => html`<li style="--at:${lane};--over:${Math.abs(lane - from)}"${ways(from, lane, sent)}>
      <svg>${i > 0 && from === lane && html`<use href="#loop"/>`}
      ${dead && html`<use href="#stub"/>`}<use href="#sign-${step.channel}"/></svg>
      ${between(view, step.step, sent)}
      <p class="where">
      <a href="${path(lang, 'channels', step.channel)}">${label('channels', step.channel)}</a>
      ${stamp(step.origin, t)}
      ${wait && ` · ${t('case.waited', { value: formatDuration(wait.iso, lang) })}`}
      ${dead && ` · ${t('case.deadEnd')}`}</p>
      <p class="said"><a href="#step-${step.step}"${quoted}>${tidyQuote(step.quote)}</a></p>
      </li>`,
  )}`;
}

/** How the line comes to a stop: `back` to the left, `sent` on by someone. */
function ways(from: number, lane: number, sent: boolean): Html {
  const names = [lane < from && 'back', sent && 'sent'].filter(Boolean).join(' ');
  return attribute('class', names || null);
}

/** What lies between a contact and the one before it: the time told, and whether one was sent on. */
function between({ lang, t, besides }: View, step: number, sent: boolean): Html | null {
  const gap = besides.gaps[step];
  const said = [
    gap && t('case.later', { value: formatDuration(gap, lang) }),
    sent && t('case.handOver'),
  ].filter(Boolean);
  return said.length === 0 ? null : html`<p class="between">${said.join(' · ')}</p>`;
}
