import type { Diagnostic } from '../analysis/model/diagnostic.ts';

/** One diagnostic as a line: `path:line:column level message [id]`. */
export function diagnosticLine(path: string, diagnostic: Diagnostic): string {
  const { id, level, line, column, message } = diagnostic;
  return `${path}:${line}:${column} ${level} ${message} [${id}]`;
}
