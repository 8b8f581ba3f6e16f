import type { StoredCase } from './case-data.ts';

/** The cases of a site by their ids. */
export type Cases = ReadonlyMap<string, StoredCase>;

/** The pages are bundled with modules of their own; what is global they share with their thread. */
const KEY = Symbol.for('doleances.built');
const shared = globalThis as { [KEY]?: Promise<Cases> };

/** The cases of the site, as soon as they are all there. */
export function handOverCases(cases: Promise<Cases>): void {
  shared[KEY] = cases;
}

/**
 * The cases of the site that is being built; undefined in development.
 * @throws Refusal that names all faults of all articles at once
 */
export function casesOfBuild(): Promise<Cases> | undefined {
  return shared[KEY];
}
