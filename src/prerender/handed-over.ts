import type { Card } from '../cards/card.ts';
import type { Neighbour } from './handed-case.ts';

/** What can only be told by who knows all cases, and others need. */
export interface HandedOver {
  /** By the id of a case, those like it. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** What pages are shared with. */
  readonly cards: readonly Card[];
}

/** The pages are bundled with modules of their own; what is global they share with the thread. */
const KEY = Symbol.for('doleances.handed-over');
const shared = globalThis as { [KEY]?: HandedOver };

/** Called by the pages. */
export function handOver(all: HandedOver): void {
  shared[KEY] = all;
}

/** Called by the thread: what has been handed over. */
export function takeHandedOver(): HandedOver {
  return shared[KEY] ?? { neighbours: new Map(), cards: [] };
}
