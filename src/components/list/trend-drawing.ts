import type { Lang } from '../../analysis/model/doc.ts';
import { dateFormat } from '../../i18n/formatters.ts';
import { type Html, html } from '../html.ts';
import type { Period } from './trend.ts';

/** The widest that a column with the room around it gets, and the widest drawing. */
const STEP = 72;
const WIDTH = 640;
const HEIGHT = 72;
const HEAD = 18;
const FOOT = 34;
/** So many periods keep their names on a phone. */
const ROOMY = 7;

/**
 * The periods as columns: a frame as high as all cases, filled as high as those meant, the figure
 * above. Places and widths are shares of the room there is, so that a phone shows all periods with
 * letters as large as elsewhere; where they get too narrow for its name, a month has its initial.
 * For the eye only; a table says the same.
 */
export function drawTrend(periods: readonly Period[], lang: Lang): Html {
  const most = Math.max(1, ...periods.map(({ total }) => total));
  const step = Math.min(STEP, WIDTH / Math.max(1, periods.length));
  const wide = Math.max(4, Math.min(28, step - 8));
  const width = round(periods.length * step);
  const base = HEAD + HEIGHT;
  const share = (x: number) => `${round((x / width) * 100)}%`;
  const columns = periods.map(({ period, count, total }, i) => {
    const x = share(i * step + (step - wide) / 2);
    const middle = share(i * step + step / 2);
    const full = round((total / most) * HEIGHT);
    const part = round((count / most) * HEIGHT);
    const isMonth = period.length > 4;
    const isFirst = i === 0 || period.endsWith('-01');
    const twoNames = isMonth && periods.length > ROOMY;
    const name = (text: string, kind: string) =>
      html`<text class="when${kind}" x="${middle}" y="${base + 15}">${text}</text>`;
    return html`
      ${total > 0 && html`<rect class="all" x="${x}" y="${base - full}" width="${share(wide)}" height="${full}"/>`}
      ${count > 0 && html`<rect x="${x}" y="${base - part}" width="${share(wide)}" height="${part}"/>`}
      ${count > 0 && html`<text x="${middle}" y="${base - full - 5}">${count}</text>`}
      ${name(isMonth ? monthName(period, lang, 'short') : period, twoNames ? ' roomy' : '')}
      ${twoNames && name(monthName(period, lang, 'narrow'), ' tight')}
      ${isMonth && isFirst && html`<text class="when" x="${middle}" y="${base + 30}">${period.slice(0, 4)}</text>`}`;
  });
  return html`<svg width="100%" height="${base + FOOT}" style="max-inline-size:${width}px" aria-hidden="true">
    ${columns}<line x2="100%" y1="${base}" y2="${base}"/></svg>`;
}

/** A month by its first letters, or by the first alone. */
function monthName(period: string, lang: Lang, month: 'short' | 'narrow'): string {
  return dateFormat(lang, { month }).format(new Date(`${period}-01T00:00:00Z`));
}

/** A period in full, for a table. */
export function periodName(period: string, lang: Lang): string {
  if (period.length === 4) return period;
  const date = new Date(`${period}-01T00:00:00Z`);
  return dateFormat(lang, { month: 'long', year: 'numeric' }).format(date);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
