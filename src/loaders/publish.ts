import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import { caseData } from './case.ts';
import { type StoredCase, storeCase } from './case-data.ts';
import type { Engine } from './engine.ts';

/** An article as the store holds it, or why it cannot be published. */
export type Outcome =
  | { readonly stored: StoredCase }
  | { readonly diagnostics: readonly Diagnostic[] };

/** Reads, analyses and renders the article at a path of the project. */
export function publish(engine: Engine, path: string): Outcome {
  const result = engine.analyse(path);
  return 'diagnostics' in result ? result : { stored: storeCase(caseData(result)) };
}
