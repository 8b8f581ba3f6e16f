import type { Indexed } from './findings-files.ts';

/** A case as the pages hand it over. */
export type Handed = Indexed;

/** The pages are bundled with modules of their own; what is global they share with the build. */
const shared = globalThis as { [key: symbol]: readonly Handed[] | undefined };
const key = Symbol.for('doleances.handover');

/** Called by the pages: hands over what goes beside them, as it is and not as text. */
export function handOver(cases: readonly Handed[]): void {
  shared[key] = cases;
}

/** Called by the build: what has been handed over, once. */
export function takeHandedOver(): readonly Handed[] {
  const cases = shared[key] ?? [];
  shared[key] = undefined;
  return cases;
}
