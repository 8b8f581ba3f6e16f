import { FULL } from './bitmaps.ts';

/**
 * The number that a colour of a card has: in four bits how much ink covers it (of `FULL`), in one
 * whether a rule lies beneath, in two of what colour the ink is.
 */
export const RULE = 16;
export const INK = 0;
export const PALE = 32;
export const RED = 64;
/** Of the margin; no ink comes upon it. */
export const MARGIN_LINE = 96;

type Colour = readonly [red: number, green: number, blue: number];

const paper: Colour = [0xfc, 0xfa, 0xf6];
const rule: Colour = [0xe6, 0xe2, 0xda];
const ink: Colour = [0x1d, 0x22, 0x2b];
const pale: Colour = [0x57, 0x5d, 0x68];
const red: Colour = [0xd0, 0x34, 0x2c];

/** The colours of a card by their numbers, three bytes each. */
export const palette = Uint8Array.from(
  [ink, pale, red]
    .flatMap((over) => [paper, rule].flatMap((under) => ramp(under, over)))
    .concat([red])
    .flat(),
);

/** From what lies beneath to what covers it. */
function ramp(under: Colour, over: Colour): Colour[] {
  return Array.from({ length: FULL + 1 }, (_, cover) => {
    const mixed = (i: 0 | 1 | 2) => Math.round(under[i] + ((over[i] - under[i]) * cover) / FULL);
    return [mixed(0), mixed(1), mixed(2)];
  });
}
