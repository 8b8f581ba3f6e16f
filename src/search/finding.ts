import type { CaseRecord } from '../analysis/model/record.ts';
import type { Origin } from '../analysis/model/review.ts';

/** The kinds of finding, in the order shown. */
export const findingKinds = ['pattern', 'promise', 'contact'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What a finding can be filtered by, as ids of the taxonomy: its own value or borrowed ones. */
export interface FindingValues {
  readonly kind: readonly FindingKind[];
  readonly principle: readonly string[];
  readonly pattern: readonly string[];
  readonly channel: readonly string[];
  /** Kinds of promise. */
  readonly promised: readonly string[];
  /** What became of the promise. */
  readonly promise: readonly string[];
}

/** A promise, a contact or a piece of evidence as the search knows it. */
export interface Finding {
  readonly quote: string;
  /** Fragment of its mark in the page of the case. */
  readonly fragment: string;
  readonly origin: Origin;
  /** 0 to 1; a contact counts as told. */
  readonly confidence: number;
  readonly values: FindingValues;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Placed extends Omit<Finding, 'values'> {
  readonly kind: FindingKind;
  /** Where it stands: its words, and for a promise also those of its outcome. */
  readonly stretches: readonly Stretch[];
  readonly own: Partial<Record<keyof FindingValues, string>>;
}

/**
 * The findings of a case, the surest first. What a finding does not have of its own it borrows from
 * those that stand in the same sentence, for a promise also in the words of its outcome: a call
 * promised on the phone and never made is found by promise, channel and pattern, from each of the
 * three. What it has is never joined by that of another, so that a promise kept does not count as
 * broken because the next one was.
 * @param text the text that the offsets of the record count in
 */
export function findingsOf(record: CaseRecord, text: string): Finding[] {
  const placed = inPlace(record).map((finding) => ({
    ...finding,
    // An outcome may run across sentences of its own; it is taken as it is.
    sentences: finding.stretches.map((each, i) => (i === 0 ? sentenceAround(text, each) : each)),
  }));
  const surest = placed.toSorted((a, b) => b.confidence - a.confidence);
  return surest.map(({ stretches, sentences, own, kind, ...finding }) => {
    const near = placed.filter((other) =>
      other.stretches.some((stretch) => sentences.some((sentence) => meet(stretch, sentence))),
    );
    const values = (key: keyof FindingValues): string[] => {
      const mine = own[key];
      if (mine !== undefined) return [mine];
      return [...new Set(near.flatMap((other) => other.own[key] ?? []))];
    };
    return {
      ...finding,
      values: {
        kind: [kind],
        principle: values('principle'),
        pattern: values('pattern'),
        channel: values('channel'),
        promised: values('promised'),
        promise: values('promise'),
      },
    };
  });
}

function inPlace({ patterns, promises, journey }: CaseRecord): Placed[] {
  return [
    ...patterns.flatMap(({ pattern, principle, evidence }) =>
      evidence.map((each, i): Placed => {
        const { quote, confidence, origin } = each;
        const fragment = `${pattern}-${i + 1}`;
        const own = { pattern, principle };
        return { kind: 'pattern', quote, confidence, origin, fragment, own, stretches: [each] };
      }),
    ),
    ...promises.map((each): Placed => {
      const { quote, confidence, origin, id, kind, status, channel, outcome } = each;
      const own = { promised: kind, promise: status, ...(channel === null ? {} : { channel }) };
      const stretches = outcome === null ? [each] : [each, outcome];
      return { kind: 'promise', quote, confidence, origin, fragment: id, own, stretches };
    }),
    ...journey.map((each): Placed => {
      const { quote, step, channel, origin } = each;
      const fragment = `step-${step}`;
      const own = { channel };
      return { kind: 'contact', quote, confidence: 0.5, origin, fragment, own, stretches: [each] };
    }),
  ];
}

const STOPS = new Set(['.', '!', '?', '…', '\n']);

/** The sentence that a stretch stands in, or the sentences that it runs across. */
function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  while (from > 0 && !STOPS.has(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !STOPS.has(text.charAt(to - 1))) to += 1;
  return { start: from, end: Math.max(to, end) };
}

function meet(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
