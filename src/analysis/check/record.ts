import type { Diagnostic } from '../model/diagnostic.ts';
import type { CaseRecord } from '../model/record.ts';

/** What an author should look at in the findings. */
export function diagnoseRecord(record: CaseRecord): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { status, quote, line, column } of record.promises) {
    if (status !== 'unknown') continue;
    const message = `The article does not say what became of the promise \`${quote}\`. Tell it, or leave it as unknown.`;
    const id = 'promise-without-outcome';
    diagnostics.push({ id, level: 'suggestion', message, line, column });
  }
  if (record.patterns.length === 0 && record.promises.length === 0) {
    const message =
      'No promise and no pattern was found. Check the language, or tell what happened in more detail.';
    diagnostics.push({ id: 'nothing-found', level: 'warning', message, line: 1, column: 1 });
  }
  return diagnostics;
}
