import type { StoredCase } from './case-data.ts';

/** A case as saved while the site is open in development. */
export interface FreshCase {
  readonly stored: StoredCase;
  readonly digest: string;
  /** Of its article, from the top of the project. */
  readonly path: string;
}

/**
 * Cases as saved since the store was last brought up to date. They stay out of Astro's store on
 * purpose: it would write all of itself after each save, and all pages would read all of it again,
 * which takes a second with a thousand cases. In development pages look here first.
 */
interface Fresh {
  readonly cases: Map<string, FreshCase>;
  readonly listeners: Set<(id: string) => void>;
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

/** Keeps a case as it was saved, and says so. */
export function refresh(id: string, saved: FreshCase): void {
  fresh().cases.set(id, saved);
  announce(id);
}

/** Says that there is something new about a case. */
export function announce(id: string): void {
  for (const listener of fresh().listeners) listener(id);
}

/** All that was saved, to be put into the store; it is no longer kept here. */
export function takeFresh(): [id: string, saved: FreshCase][] {
  const saved = [...fresh().cases];
  fresh().cases.clear();
  return saved;
}

/** A case as saved last; undefined when the store has it. */
export function freshCase(id: string): StoredCase | undefined {
  return fresh().cases.get(id)?.stored;
}

/** Digest of what a case was made of when it was saved last; undefined when the store has it. */
export function digestOfFresh(id: string): string | undefined {
  return fresh().cases.get(id)?.digest;
}

/**
 * Calls a listener with the id of a case whenever there is something new about it.
 * @returns what ends it
 */
export function onRefresh(listener: (id: string) => void): () => void {
  fresh().listeners.add(listener);
  return () => fresh().listeners.delete(listener);
}

/**
 * What `make` makes of a case, again only when the case has changed: the modules of pages may be
 * loaded anew, and would read a thousand cases each time.
 */
export function madeOf<T>(id: string, { deflated }: StoredCase, make: () => T): T {
  const known = fresh().made.get(id);
  if (known?.stored === deflated) return known.value as T;
  const value = make();
  fresh().made.set(id, { stored: deflated, value });
  return value;
}
