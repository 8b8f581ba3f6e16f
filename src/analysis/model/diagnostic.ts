import type { Place } from './doc.ts';

export type Level = 'error' | 'warning' | 'suggestion';

/** A message for an author: where, what happened, why, what to do. */
export interface Diagnostic extends Place {
  /** Stable, kebab-case; names the entry of the catalogue and its help page. */
  readonly id: string;
  readonly level: Level;
  readonly message: string;
}
