import type { Neighbour } from './handed-case.ts';

/** By the id of a case, those like it. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** The pages are bundled with modules of their own; what is global they share with the build. */
const KEY = Symbol.for('doleances.neighbours');
const shared = globalThis as { [KEY]?: Neighbours };

/** Called by the pages, once: they know all cases, and the threads that need these do not. */
export function handOverNeighbours(neighbours: Neighbours): void {
  shared[KEY] = neighbours;
}

/** Called by the build: the cases like one. */
export function neighboursOf(id: string): readonly Neighbour[] {
  return shared[KEY]?.get(id) ?? [];
}
