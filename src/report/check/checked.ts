import type { Diagnostic } from '../../analysis/model/diagnostic.ts';

/** A file that was checked. */
export interface Checked {
  readonly path: string;
  /** Its text, to show the line; null when it could not be read as text. */
  readonly source: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the site explains a diagnostic, from its root; the English page is below `/en`. */
export function helpPath(id: string): string {
  return `/diagnostics/${id}/`;
}
