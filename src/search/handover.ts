import type { Cases } from '../loaders/handover.ts';

type Take = (cases: Cases) => void;

/** The configuration may be loaded with modules of its own; what is global they share. */
const shared = globalThis as { [key: symbol]: Take | undefined };
const key = Symbol.for('doleances.search');

/** What is to be done with the cases when the folder of the site is there. */
export function onCases(take: Take): void {
  shared[key] = take;
}

/** Hands over the cases; outside of a build nobody takes them. */
export function handOver(cases: Cases): void {
  shared[key]?.(cases);
  shared[key] = undefined;
}
