import { formatDuration, path } from '../../i18n/index.ts';
import { stamp } from '../evidence/why.ts';
import { attribute, type Html, html } from '../html.ts';
import { channelSign } from './channel-signs.ts';
import type { Drawing, Stop } from './journey.ts';
import type { View } from './view.ts';

/** The line with its stops, as what stands within the drawing. */
export function journeyLine({ lines, stops }: Drawing): Html {
  const last = stops.at(-1);
  const channels = [...new Set(stops.map(({ step }) => step.channel))];
  return html`
    ${lines.map(({ d, sent }) => html`<path class="${sent ? 'line sent' : 'line'}" d="${d}"></path>`)}
    <defs>${channels.map(
      (channel) => html`<g id="sign-${channel}"><circle r="12"></circle>
        <path transform="translate(-8 -8)" d="${channelSign(channel)}"></path></g>`,
    )}</defs>
    ${stops.map(({ x, y, dead, step }) => [
      dead && html`<path class="stub" d="M${x + 11} ${y}h9m0-7v14"></path>`,
      html`<use href="#sign-${step.channel}" x="${x}" y="${y}"></use>`,
    ])}
    ${last && html`<path class="end" d="M${last.x - 14} ${last.y + 19}h28"></path>`}`;
}

/** The same contacts in words, one beside each stop. */
export function journeyStops(view: View, stops: readonly Stop[]): Html {
  const { lang, t, label, record } = view;
  const quoted = attribute('lang', record.lang === lang ? null : record.lang);
  return html`${stops.map(
    ({ step, wait, dead, sent }) => html`<li>
      ${between(view, step.step, sent)}
      <p class="where">
      <a href="${path(lang, 'channels', step.channel)}">${label('channels', step.channel)}</a>
      ${stamp(step.origin, t)}
      ${wait && html` <span>${t('case.waited', { value: formatDuration(wait.iso, lang) })}</span>`}
      ${dead && html` <span>${t('case.deadEnd')}</span>`}</p>
      <p class="said"><a href="#step-${step.step}"${quoted}>${step.quote}</a></p>
      </li>`,
  )}`;
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
