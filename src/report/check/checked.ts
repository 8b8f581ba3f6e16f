import type { Diagnostic } from '../../analysis/model/diagnostic.ts';
import type { Lang } from '../../analysis/model/doc.ts';

/** A file that was checked. */
export interface Checked {
  readonly path: string;
  /** Its text, to show the line; null when it could not be read as text. */
  readonly source: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the site explains a diagnostic, from its root. */
export function helpPath(id: string, lang: Lang): string {
  return `${lang === 'fr' ? '' : '/en'}/diagnostics/${id}/`;
}
