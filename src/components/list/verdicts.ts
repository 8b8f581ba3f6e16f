import type { CaseRecord, Verdict } from '../../analysis/model/record.ts';
import type { Case } from './corpus.ts';
import type { QuoteMark } from './quotes.ts';
import type { Pattern } from './taxonomy.ts';

/** Whether a case breaches (upholds) a principle; a mixed one does both. */
export function has(record: CaseRecord, principle: string, verdict: 'breached' | 'upheld') {
  const found: Verdict | undefined = record.principles.find(
    (finding) => finding.principle === principle,
  )?.verdict;
  return found === verdict || found === 'mixed';
}

/** In how many cases a principle is breached (upheld). */
export function countVerdict(
  cases: readonly Case[],
  principle: string,
  verdict: 'breached' | 'upheld',
): number {
  return cases.filter(({ record }) => has(record, principle, verdict)).length;
}

/** The strongest words of a case for a principle on one side: failures or good practices. */
export function strongest(
  { record }: Case,
  principle: string,
  valence: 'failure' | 'good',
  patterns: readonly Pattern[],
): QuoteMark[] {
  const side = new Set(patterns.filter((p) => p.valence === valence).map((p) => p.id));
  const marks = record.patterns
    .filter((found) => found.principle === principle && side.has(found.pattern))
    .flatMap((found) =>
      found.evidence.map(({ quote, confidence }, i) => ({
        quote,
        confidence,
        fragment: `${found.pattern}-${i + 1}`,
      })),
    );
  return marks.sort((a, b) => b.confidence - a.confidence).slice(0, 1);
}
