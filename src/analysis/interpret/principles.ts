import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { PatternFinding, PrincipleFinding, Verdict } from '../model/record.ts';

/** Breached by a failure of the principle, upheld by a good practice, mixed by both. */
export function judgePrinciples(
  patterns: readonly PatternFinding[],
  taxonomy: Taxonomy,
): PrincipleFinding[] {
  const good = new Set(
    taxonomy.patterns.filter(({ valence }) => valence === 'good').map(({ id }) => id),
  );
  return taxonomy.principles.map(({ id }) => {
    const own = patterns.filter(({ principle }) => principle === id);
    const upheld = own.some(({ pattern }) => good.has(pattern));
    const breached = own.some(({ pattern }) => !good.has(pattern));
    let verdict: Verdict = 'untouched';
    if (upheld && breached) verdict = 'mixed';
    else if (upheld) verdict = 'upheld';
    else if (breached) verdict = 'breached';
    return { principle: id, verdict };
  });
}
