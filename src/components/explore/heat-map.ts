import { scaleSqrt } from 'd3-scale';
import { attribute, type Html, html } from '../html.ts';
import type { CrossTable } from './cross-table.ts';

/** Units of the drawing are pixels. */
const CELL = 30;
/** No letter of a name takes more on average; a name keeps this distance from its row. */
const LETTER = 7;
const GAP = 10;
/** The names of the columns rise to the right: so much up, so much beyond the last one. */
const HEAD = 160;
const BEYOND = 112;
/** Darkest cell; ink stays readable on it. */
const DARKEST = 0.38;

/** Where a cell leads, by the ids of its row and column. */
export type Link = (row: string, column: string) => string;

/**
 * The table as a drawing: the more, the darker, with the figure in each cell. For the eye and the
 * mouse only; the table beside it says the same to all. The names of the rows are a drawing of
 * their own, so that they can stay while the cells are moved on a narrow screen.
 */
export function drawHeatMap({ rows, columns, counts, most }: CrossTable, link: Link): Html {
  const shade = scaleSqrt()
    .domain([0, Math.max(1, most)])
    .range([0, DARKEST]);
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const side = longest * LETTER + GAP;
  const width = columns.length * CELL + BEYOND;
  const height = HEAD + rows.length * CELL + 4;
  const heads = columns.map(({ label, principle }, c) => {
    const turn = `translate(${c * CELL + CELL / 2} ${HEAD - 8}) rotate(-50)`;
    return html`<text transform="${turn}"${attribute('data-principle', principle)}>${label}</text>`;
  });
  const names = rows.map(({ label }, r) => {
    const y = HEAD + r * CELL + CELL / 2 + 4;
    return html`<text x="${side - GAP}" y="${y}">${label}</text>`;
  });
  const lines = rows.map(({ id, principle }, r) => {
    const y = HEAD + r * CELL;
    const cells = columns.map((column, c) => {
      const count = counts[r]?.[c] ?? null;
      const x = c * CELL;
      if (count === null) return null;
      if (count === 0) return html`<path class="none" d="M${x + CELL / 2 - 2} ${y + CELL / 2}h4"/>`;
      const opacity = shade(count).toFixed(2);
      const size = CELL - 2;
      return html`<a href="${link(id, column.id)}" tabindex="-1"><rect x="${x + 1}" y="${y + 1}" width="${size}" height="${size}" fill-opacity="${opacity}"/><text x="${x + CELL / 2}" y="${y + CELL / 2 + 4}">${count}</text></a>`;
    });
    return html`<g${attribute('data-principle', principle)}>${cells}</g>`;
  });
  return html`<div class="heat" aria-hidden="true"><svg class="names" width="${side}" height="${height}">${names}</svg><svg width="${width}" height="${height}">${heads}${lines}</svg></div>`;
}

/** The same as a table of figures, each of which leads to what it counts. */
export function tableOf(
  { rows, columns, counts }: CrossTable,
  link: Link,
  { caption, corner }: { caption: string; corner: string },
): Html {
  return html`<table><caption>${caption}</caption>
    <thead><tr><th scope="col">${corner}</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ id, label }, r) =>
        html`<tr><th scope="row">${label}</th>${columns.map((column, c) => {
          const count = counts[r]?.[c] ?? null;
          if (count === null) return html`<td></td>`;
          return count === 0
            ? html`<td>0</td>`
            : html`<td><a href="${link(id, column.id)}">${count}</a></td>`;
        })}</tr>`,
    )}</tbody></table>`;
}
