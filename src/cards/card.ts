/** What is drawn of a page for those who share its address. */
export interface Card {
  /** Name of the file, below `/cards/`. */
  readonly name: string;
  /** A line above the title, such as the sector and the company. */
  readonly kicker: string;
  readonly title: string;
  /** At the foot: whose card it is. */
  readonly site: string;
  /** In the margin; there is room for three. */
  readonly figures: readonly CardFigure[];
}

/** Something counted: `12`, `contacts`. */
export interface CardFigure {
  readonly value: string;
  readonly label: string;
  /** Drawn in red: what was broken. */
  readonly red?: boolean;
}

/** Size of a card in pixels; two thirds of 1200 × 630, a third of its time and half of its bytes. */
export const CARD = { width: 800, height: 420 } as const;

/** Address of a card from the root of the site. */
export function cardPath(name: string): string {
  return `/cards/${name}`;
}
