import type { Card } from './card.ts';

type Take = (cards: readonly Card[]) => void;

/** The pages are bundled with modules of their own; what is global they share with the build. */
const shared = globalThis as { [key: symbol]: Take | undefined };
const key = Symbol.for('doleances.cards');

/** Called by the build: what is to be done with the cards when the pages know them. */
export function onCards(take: Take): void {
  shared[key] = take;
}

/** Called by the pages: hands over what is to be drawn; outside of a build nobody takes it. */
export function handOverCards(cards: readonly Card[]): void {
  shared[key]?.(cards);
  shared[key] = undefined;
}
