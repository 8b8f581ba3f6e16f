import { FULL, QUARTERS } from './bitmaps.ts';
import { CARD, type Card, type CardFigure } from './card.ts';
import { INK, MARGIN_LINE, PALE, RED, RULE } from './colours.ts';
import type { Cut, Cuts } from './cuts.ts';
import { setLines } from './lines.ts';

const { width: WIDTH, height: HEIGHT } = CARD;
/** Distance of the rules of the exercise book; all writing stands on them. */
const STEP = HEIGHT / 8;
const EDGE = 48;
const LINE = 566;
const MARGIN = LINE + 30;

/** The page of the exercise book that is written on, with its margin at the right of the red line. */
const page = new Uint8Array(WIDTH * HEIGHT);
for (let row = 1; row < 8; row++) page.fill(RULE, (on(row) + 9) * WIDTH, (on(row) + 10) * WIDTH);
for (let at = LINE; at < page.length; at += WIDTH) page.fill(MARGIN_LINE, at, at + 2);

/** Draws a card: the number of the colour of each pixel, row by row. */
export function drawCard({ kicker, title, site, figures }: Card, cuts: Cuts): Uint8Array {
  const { text, title: bold } = cuts;
  const picture = page.slice();
  const width = LINE - EDGE - 20;
  const above = setLines(kicker, text.font.widthOf, width, [20, 17.3], 1);
  const heading = setLines(title, bold.font.widthOf, width, [46.6, 41.3, 36, 30.6], 5);
  write(picture, above.lines[0] ?? '', text, above.size, EDGE, on(1), PALE);
  for (const [i, line] of heading.lines.entries()) {
    write(picture, line, bold, heading.size, EDGE, on(i + 2), INK);
  }
  write(picture, site, bold, 22.6, EDGE, on(7), INK);
  for (const [i, figure] of figures.slice(0, 3).entries()) {
    drawFigure(picture, figure, on(2 + 2 * i), cuts);
  }
  return picture;
}

function drawFigure(
  picture: Uint8Array,
  { value, label, red }: CardFigure,
  y: number,
  { text, title }: Cuts,
): void {
  const width = WIDTH - MARGIN - 24;
  const figure = setLines(value, title.font.widthOf, width, [41.3, 36, 30.6, 25.3, 20], 1);
  const below = setLines(label, text.font.widthOf, width, [18, 15.3], 1);
  write(picture, figure.lines[0] ?? '', title, figure.size, MARGIN, y, red ? RED : INK);
  const under = y + Math.round(STEP * 0.75);
  write(picture, below.lines[0] ?? '', text, below.size, MARGIN, under, PALE);
}

/** The base line of a row, a little above its rule. */
function on(row: number): number {
  return Math.round(row * STEP - 4);
}

function write(
  picture: Uint8Array,
  words: string,
  { font, bitmap }: Cut,
  size: number,
  x: number,
  y: number,
  ink: number,
): void {
  for (const placed of font.set(words)) {
    const at = Math.round(QUARTERS * (x + placed.x * size));
    const { left, top, width, covers } = bitmap(placed.glyph, size);
    const cover = covers[at % QUARTERS]!;
    const first = y + top - Math.round(placed.y * size);
    let to = first * WIDTH + Math.floor(at / QUARTERS) + left;
    for (let from = 0; from < cover.length; to += WIDTH - width) {
      for (const end = from + width; from < end; from++, to++) {
        if (cover[from] === 0) continue;
        const before = picture[to] ?? 0;
        // Glyphs that touch share a pixel.
        const level = Math.min(FULL, (before & FULL) + cover[from]!);
        picture[to] = (before & RULE) | ink | level;
      }
    }
  }
}
