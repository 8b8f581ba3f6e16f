import { CARD, type Card, type CardFigure } from './card.ts';
import type { Widths } from './font.ts';
import { setLines } from './lines.ts';

/** The two cuts of the serif that a card is set in. */
export interface CardFonts {
  readonly text: Widths;
  readonly title: Widths;
}

const paper = '#fcfaf6';
const ink = '#1d222b';
const pale = '#575d68';
const red = '#d0342c';
const rule = '#e6e2da';
const bold = 'font-weight="500"';

/** Everything below counts in units of a card 1200 wide. */
const WIDTH = 1200;
const HEIGHT = (WIDTH * CARD.height) / CARD.width;
/** Distance of the rules of the exercise book; all writing stands on them. */
const STEP = HEIGHT / 8;
const EDGE = 72;
const LINE = 850;
const MARGIN = LINE + 44;

/** Draws cards as one SVG, each below the one before it. */
export function drawSheet(cards: readonly Card[], fonts: CardFonts): string {
  const height = HEIGHT * cards.length;
  const drawn = cards.map(
    (card, i) => `<g transform="translate(0 ${HEIGHT * i})">${drawCard(card, fonts)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="Literata" fill="${ink}">${drawn.join('')}</svg>`;
}

/** A page of the exercise book, with its margin at the right of the red line. */
function drawCard({ kicker, title, site, figures }: Card, fonts: CardFonts): string {
  const width = LINE - EDGE - 30;
  const above = setLines(kicker, fonts.text, width, [30, 26], 1);
  const heading = setLines(title, fonts.title, width, [70, 62, 54, 46], 5);
  const rules = Array.from({ length: 7 }, (_, i) => `M0 ${on(i + 1) + 14}h${WIDTH}`).join('');
  return [
    `<path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="${paper}"/>`,
    `<path d="${rules}" stroke="${rule}" stroke-width="1.5"/>`,
    `<path d="M${LINE} 0v${HEIGHT}" stroke="${red}" stroke-width="3"/>`,
    text(EDGE, on(1), above.size, above.lines[0] ?? '', `fill="${pale}"`),
    ...heading.lines.map((line, i) => text(EDGE, on(i + 2), heading.size, line, bold)),
    text(EDGE, on(7), 34, site, bold),
    ...figures.slice(0, 3).map((figure, i) => drawFigure(figure, 2 + 2 * i, fonts)),
  ].join('');
}

function drawFigure({ value, label, red: isRed }: CardFigure, row: number, fonts: CardFonts) {
  const width = WIDTH - MARGIN - 36;
  const figure = setLines(value, fonts.title, width, [62, 54, 46, 38, 30], 1);
  const below = setLines(label, fonts.text, width, [27, 23], 1);
  return (
    text(
      MARGIN,
      on(row),
      figure.size,
      figure.lines[0] ?? '',
      isRed ? `${bold} fill="${red}"` : bold,
    ) + text(MARGIN, on(row) + STEP * 0.75, below.size, below.lines[0] ?? '', `fill="${pale}"`)
  );
}

/** The base line of a row, a little above its rule. */
function on(row: number): number {
  return Math.round(row * STEP - 6);
}

function text(x: number, y: number, size: number, words: string, rest: string): string {
  const safe = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}" ${rest}>${safe}</text>`;
}
