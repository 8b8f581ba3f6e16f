import type { CaseRecord } from '../../../src/analysis/model/record.ts';
import type { Case, Corpus } from '../../../src/components/list/corpus.ts';

interface Told {
  readonly id: string;
  readonly text?: string;
  readonly patterns?: readonly string[];
  readonly lang?: 'fr' | 'en';
  readonly date?: string;
}

/** A case that says only what a test is about. */
export function caseOf({ id, text = '', patterns = [], lang = 'fr', date = '2026-01-01' }: Told) {
  const record = {
    id,
    lang,
    patterns: patterns.map((pattern) => ({ pattern })),
  } as unknown as CaseRecord;
  return { id, text, record, frontMatter: { date } } as unknown as Case;
}

/** A corpus of some cases. */
export function corpusOf(cases: readonly Case[]): Corpus {
  const byPattern = new Map<string, Case[]>();
  for (const item of cases) {
    for (const { pattern } of item.record.patterns) {
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), item]);
    }
  }
  const none = new Map();
  return { cases, byPattern, byChannel: none, byCompany: none, bySector: none };
}
