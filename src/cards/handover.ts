import type { Card } from './card.ts';

type Take = (cards: readonly Card[]) => void;

/** The configuration may be loaded with modules of its own; what is global they share. */
const shared = globalThis as { [key: symbol]: Take | undefined };
const key = Symbol.for('doleances.cards');

/** What is to be done with the cards when they are known. */
export function onCards(take: Take): void {
  shared[key] = take;
}

/** Hands over what is to be drawn; outside of a build nobody takes it. */
export function handOverCards(cards: readonly Card[]): void {
  shared[key]?.(cards);
  shared[key] = undefined;
}
