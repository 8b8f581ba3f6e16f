import type { CaseRecord } from '../analysis/model/record.ts';
import type { Span } from '../analysis/model/span.ts';

/** What one pattern says of a run of text. */
export interface MarkedPattern {
  readonly pattern: string;
  readonly principle: string;
  readonly confidence: number;
}

/** One run of the article that carries findings; the anchor between sentence and note. */
export interface Mark extends Span {
  /**
   * Ids that lead to the sentence, one per finding: `no-callback-1` for the first evidence of a
   * pattern, `p2` for a promise, `p2-outcome`, `step-3` for a contact.
   */
  readonly fragments: readonly string[];
  /** 1-based in the order of the text, also of its note `n1`; null for a contact alone. */
  readonly number: number | null;
  readonly patterns: readonly MarkedPattern[];
  /** Ids of the promises given in these words, and of those whose outcome they tell. */
  readonly given: readonly string[];
  readonly outcomes: readonly string[];
}

/** All runs of the article to mark, in order of the text, each span once. */
export function marksOf(record: CaseRecord): Mark[] {
  const drafts = new Map<string, Draft>();
  const at = ({ start, end }: Span, fragment: string): Draft => {
    const key = `${start}-${end}`;
    const draft = drafts.get(key) ?? {
      start,
      end,
      fragments: [],
      patterns: [],
      given: [],
      outcomes: [],
    };
    draft.fragments.push(fragment);
    drafts.set(key, draft);
    return draft;
  };
  for (const { pattern, principle, evidence } of record.patterns) {
    for (const [i, item] of evidence.entries()) {
      const { patterns } = at(item, `${pattern}-${i + 1}`);
      if (!patterns.some((other) => other.pattern === pattern)) {
        patterns.push({ pattern, principle, confidence: item.confidence });
      }
    }
  }
  for (const promise of record.promises) {
    at(promise, promise.id).given.push(promise.id);
    if (promise.outcome === null) continue;
    at(promise.outcome, `${promise.id}-outcome`).outcomes.push(promise.id);
  }
  for (const step of record.journey) at(step, `step-${step.step}`);
  const ordered = [...drafts.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  let number = 0;
  return ordered.map((draft) => {
    const noted = draft.patterns.length + draft.given.length + draft.outcomes.length > 0;
    return { ...draft, number: noted ? ++number : null };
  });
}

interface Draft extends Span {
  readonly fragments: string[];
  readonly patterns: MarkedPattern[];
  readonly given: string[];
  readonly outcomes: string[];
}
