import type { Indexed } from './findings-files.ts';

type Take = (cases: readonly Indexed[]) => void;

/** The pages are bundled with modules of their own; what is global they share with the build. */
const shared = globalThis as { [key: symbol]: Take | undefined };
const key = Symbol.for('doleances.handover');

/** Called by the build: what is to be done with the cases when the pages know them. */
export function onCases(take: Take): void {
  shared[key] = take;
}

/** Called by the pages: hands over what goes beside them; outside of a build nobody takes it. */
export function handOver(cases: readonly Indexed[]): void {
  shared[key]?.(cases);
  shared[key] = undefined;
}
