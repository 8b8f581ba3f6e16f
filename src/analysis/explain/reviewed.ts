import type { CaseRecord } from '../model/record.ts';
import type { Origin } from '../model/review.ts';
import { overlap, type Span } from '../model/span.ts';

/** What people made of a finding of the machine; null where they said nothing. */
export type Verdict = Exclude<Origin, 'machine' | 'added'> | 'rejected' | null;

/**
 * What became of a finding under `review`.
 * @param label such as `pattern/no-callback`
 * @param reviewed the record after the review
 */
export function verdictOn(label: string, span: Span, reviewed: CaseRecord): Verdict {
  const [family, value] = label.split('/');
  const at = (other: Span): boolean => overlap(other, span) > 0;
  const own: readonly { readonly origin: Origin }[] =
    family === 'pattern'
      ? reviewed.patterns
          .filter(({ pattern }) => pattern === value)
          .flatMap(({ evidence }) => evidence.filter(at))
      : family === 'promise'
        ? reviewed.promises.filter(at)
        : reviewed.journey.filter((step) => step.channel === value && at(step));
  if (own.length === 0) return 'rejected';
  const said = own.find(({ origin }) => origin !== 'machine')?.origin;
  return said === 'confirmed' || said === 'corrected' ? said : null;
}
