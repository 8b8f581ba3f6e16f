import { type Checked, helpPath } from './checked.ts';

/** Diagnostics as one JSON array, each with its file and its help page. */
export function jsonOf(files: readonly Checked[]): object[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ path, ...diagnostic, help: helpPath(diagnostic.id, 'fr') })),
  );
}
