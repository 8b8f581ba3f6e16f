import type { StoredCase } from './case-data.ts';

/**
 * Cases as saved a moment ago. Astro writes its store half a second after the last change and then
 * reads all of it again; in development pages look here first, and are told at once.
 */
interface Fresh {
  readonly cases: Map<string, StoredCase>;
  readonly listeners: Set<() => void>;
  /** What was made of a case, by its id, with the store's text that it was made of. */
  readonly made: Map<string, { readonly stored: string; readonly value: unknown }>;
}

/** The loader and the pages are loaded each in its own way; what they share hangs on the process. */
const KEY = Symbol.for('doleances.fresh');

function fresh(): Fresh {
  const shared = globalThis as { [KEY]?: Fresh };
  shared[KEY] ??= { cases: new Map(), listeners: new Set(), made: new Map() };
  return shared[KEY];
}

/** Says that a case was saved. */
export function refresh(id: string, stored: StoredCase): void {
  fresh().cases.set(id, stored);
  for (const listener of fresh().listeners) listener();
}

/** Forgets what was saved, because the store holds it, or all is made anew. */
export function forgetFresh(): void {
  fresh().cases.clear();
}

/** A case as saved last; undefined when the store has it. */
export function freshCase(id: string): StoredCase | undefined {
  return fresh().cases.get(id);
}

/** Calls a listener whenever a case was saved. */
export function onRefresh(listener: () => void): void {
  fresh().listeners.add(listener);
}

/**
 * What `make` makes of a case, again only when the case has changed: the modules of pages are
 * loaded anew after each save, and would read a thousand cases each time.
 */
export function madeOf<T>(id: string, { deflated }: StoredCase, make: () => T): T {
  const known = fresh().made.get(id);
  if (known?.stored === deflated) return known.value as T;
  const value = make();
  fresh().made.set(id, { stored: deflated, value });
  return value;
}
