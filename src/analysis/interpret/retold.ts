import { stem } from '../annotate/stem.ts';
import { tokenise } from '../annotate/tokenise.ts';
import type { Lang } from '../model/doc.ts';
import type { PromiseFinding } from '../model/record.ts';

/** Share of their stems that two tellings of one promise have in common, at least. */
const ALIKE = 0.6;
/** The same where both name the same deadline. */
const ALIKE_FOR_THE_SAME_DAY = 0.4;
/** Shorter words say how a promise is told, not what is promised. */
const SHORTEST_WORD = 4;

/**
 * A promise told twice in the same terms is one; the first telling stays and takes over what
 * became of it. A new deadline makes a new promise.
 */
export function mergeRetold(promises: readonly PromiseFinding[], lang: Lang): PromiseFinding[] {
  const kept: { promise: PromiseFinding; stems: ReadonlySet<string> }[] = [];
  for (const promise of promises) {
    const stems = stemsOf(promise.quote, lang);
    const same = kept.find(
      (other) =>
        sameTerms(other.promise, promise) &&
        likeness(other.stems, stems) >=
          (promise.deadline && other.promise.deadline ? ALIKE_FOR_THE_SAME_DAY : ALIKE),
    );
    if (!same) kept.push({ promise, stems });
    else if (same.promise.status === 'unknown') {
      same.promise = { ...same.promise, status: promise.status, outcome: promise.outcome };
    }
  }
  return kept.map(({ promise }) => promise);
}

function sameTerms(a: PromiseFinding, b: PromiseFinding): boolean {
  const deadlines = !a.deadline || !b.deadline || a.deadline.quote === b.deadline.quote;
  return a.kind === b.kind && deadlines;
}

function stemsOf(text: string, lang: Lang): Set<string> {
  const words = tokenise(text, lang).filter(
    ({ form, word }) => word && form.length >= SHORTEST_WORD,
  );
  return new Set(words.map(({ form }) => stem(form, lang)));
}

/** Jaccard index. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
