import type { Lang } from '../../analysis/model/doc.ts';
import { dateFormat } from '../../i18n/formatters.ts';
import { type Html, html } from '../html.ts';
import type { Period } from './trend.ts';

const WIDTH = 640;
const HEIGHT = 72;
const HEAD = 18;
const FOOT = 34;

/**
 * The periods as columns: a frame as high as all cases, filled as high as those meant, the figure
 * above. For the eye only; a table says the same.
 */
export function drawTrend(periods: readonly Period[], lang: Lang): Html {
  const most = Math.max(1, ...periods.map(({ total }) => total));
  const step = Math.min(72, WIDTH / Math.max(1, periods.length));
  const wide = Math.max(4, Math.min(28, step - 8));
  const base = HEAD + HEIGHT;
  const columns = periods.map(({ period, count, total }, i) => {
    const x = round(i * step + (step - wide) / 2);
    const middle = round(i * step + step / 2);
    const full = round((total / most) * HEIGHT);
    const part = round((count / most) * HEIGHT);
    const isFirst = i === 0 || period.endsWith('-01');
    return html`
      ${total > 0 && html`<rect class="all" x="${x}" y="${base - full}" width="${wide}" height="${full}"/>`}
      ${count > 0 && html`<rect x="${x}" y="${base - part}" width="${wide}" height="${part}"/>`}
      ${count > 0 && html`<text x="${middle}" y="${base - full - 5}">${count}</text>`}
      <text class="when" x="${middle}" y="${base + 15}">${shortName(period, lang)}</text>
      ${period.length > 4 && isFirst && html`<text class="when" x="${middle}" y="${base + 30}">${period.slice(0, 4)}</text>`}`;
  });
  const width = round(periods.length * step);
  return html`<svg viewBox="0 0 ${width} ${base + FOOT}" width="${width}" aria-hidden="true">
    ${columns}<path d="M0 ${base}h${width}"/></svg>`;
}

/** A year as it is, a month by its first letters. */
function shortName(period: string, lang: Lang): string {
  if (period.length === 4) return period;
  return dateFormat(lang, { month: 'short' }).format(new Date(`${period}-01T00:00:00Z`));
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
