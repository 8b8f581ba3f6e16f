import type { Diagnostic } from '../model/diagnostic.ts';
import type { CheckId, Remark } from '../model/remark.ts';
import type { Problem, ProblemId } from '../read/problem.ts';
import { checkEntries } from './check-entries.ts';
import type { CatalogueEntry } from './entry.ts';
import { sourceEntries } from './source-entries.ts';

export type DiagnosticId = ProblemId | CheckId;

/** Every diagnostic there is, by its id; each has a help page of the same name. */
export const catalogue: Readonly<Record<DiagnosticId, CatalogueEntry>> = {
  ...sourceEntries,
  ...checkEntries,
};

/**
 * The diagnostic of a problem or a remark.
 * @throws Error when it lacks a value that the message names, a fault of the program.
 */
export function diagnose({ id, values, line, column }: Problem | Remark): Diagnostic {
  const { level, message } = catalogue[id];
  const told = message.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The problem \`${id}\` has no value \`${name}\`.`);
    return value;
  });
  return { id, level, message: told, line, column };
}
