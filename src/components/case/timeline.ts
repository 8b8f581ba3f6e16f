import { type Html, html } from '../html.ts';
import { tidyQuote } from '../list/tidy-quote.ts';
import type { View } from './view.ts';

const ROW = 34;

/**
 * Each promise as a line along the story, from the words that gave it to the words that tell its
 * end: struck when broken, ticked when kept, open when the story says nothing.
 * @returns what stands within the drawing, and its height
 */
export function timeline({ record, doc }: View): { rows: Html; height: number } {
  const along = (offset: number) => Math.round((offset / Math.max(1, doc.text.length)) * 1000) / 10;
  const rows = record.promises.map(({ start, status, outcome, deadline }, i) => {
    const from = along(start);
    const told = outcome === null ? null : along(outcome.start);
    // An outcome told before its promise (a slogan recalled at the end) still needs a line to stand on.
    const to = told === null ? Math.min(100, from + 4) : Math.max(told, from + 1.5);
    const y = ROW * i + 24;
    return html`<g class="${status}">
      <line x1="${from}%" y1="${y}" x2="${to}%" y2="${y}"/>
      <circle cx="${from}%" cy="${y}" r="3.5"/>
      <text x="${from}%" y="${y + 4}" dx="-9" text-anchor="end">${i + 1}</text>
      ${deadline?.quote && due(tidyQuote(deadline.quote), from, y)}
      <svg x="${to}%" y="${y}" overflow="visible">${ends[status]}</svg>
      </g>`;
  });
  return { rows: html`${rows}`, height: rows.length * ROW + 6 };
}

const tick = html`<path d="M-5-1-1 4 7-7"/>`;
const ends = {
  broken: html`<path d="M-5 6 5-6"/>`,
  kept: tick,
  'kept-late': tick,
  unknown: html`<circle r="3.5"/>`,
};

/** Above the line, clear of the stroke at its end, or beside it where it begins late. */
function due(quote: string, from: number, y: number): Html {
  return from > 50
    ? html`<text x="${from}%" y="${y + 4}" dx="-32" text-anchor="end">${quote}</text>`
    : html`<text x="${from}%" y="${y - 12}" dx="-2">${quote}</text>`;
}
