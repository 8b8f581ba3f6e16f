import type { Level } from '../model/diagnostic.ts';

/** How one diagnostic is told: what happened, why, what to do; `{name}` stands for a value. */
export interface CatalogueEntry {
  readonly level: Level;
  readonly message: string;
}
