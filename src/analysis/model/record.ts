import type { Diagnostic } from './diagnostic.ts';
import type { Lang, Place } from './doc.ts';
import type { Origin } from './review.ts';
import type { Span } from './span.ts';

/** Verbatim words of the article: `text.slice(start, end) === quote`, with their place in the file. */
export interface Quote extends Span, Place {
  readonly quote: string;
}

/** Stands among rules where the words of a sentence tell something without any. */
export const CLASSIFIER = 'classifier';

/** A quote that shows a pattern, with the rules that found it. */
export interface Evidence extends Quote {
  readonly rules: readonly string[];
  /** 0 to 1: how likely its sentence tells it; of a good practice, strength of the rules. */
  readonly confidence: number;
  readonly origin: Origin;
}

export type PromiseStatus = 'broken' | 'kept' | 'kept-late' | 'unknown';
export type Speaker = 'agent' | 'company' | 'advertisement' | 'contract' | 'website' | 'unknown';
export type Limit = 'within' | 'before' | 'on' | 'from' | 'after';

export interface Deadline extends Quote {
  /** ISO 8601: duration (`PT72H`), date (`2026-03-12`, `--03-12`) or weekday (`-W-1`). */
  readonly iso: string | null;
  readonly limit: Limit;
}

export interface PromiseFinding extends Quote {
  readonly id: string;
  readonly kind: string;
  readonly status: PromiseStatus;
  readonly speaker: Speaker;
  readonly channel: string | null;
  readonly deadline: Deadline | null;
  readonly outcome: Quote | null;
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly origin: Origin;
}

/** Words that tell of a channel. */
export interface ChannelMention extends Quote {
  readonly origin: Origin;
}

export interface ChannelFinding {
  readonly channel: string;
  readonly mentions: readonly ChannelMention[];
}

export interface JourneyStep extends Quote {
  readonly step: number;
  readonly channel: string;
  readonly origin: Origin;
}

export interface PatternFinding {
  readonly pattern: string;
  readonly principle: string;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how likely the article tells it; of a good practice, strength of all evidence. */
  readonly confidence: number;
}

export type Verdict = 'breached' | 'upheld' | 'mixed' | 'untouched';

export interface PrincipleFinding {
  readonly principle: string;
  readonly verdict: Verdict;
}

/** A duration in the words of the article. */
export interface Duration extends Quote {
  readonly iso: string;
}

export interface Money extends Quote {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface Toll {
  readonly elapsed: Duration | null;
  readonly waits: readonly Duration[];
  readonly contacts: Readonly<Record<string, number>>;
  readonly money: readonly Money[];
}

/** All that is known of one article; serialisable, the only thing pages, search and downloads see. */
export interface CaseRecord {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly source: string;
  readonly lang: Lang;
  readonly title: string;
  readonly company: { readonly name: string; readonly from: 'frontmatter' | 'text' } | null;
  readonly promises: readonly PromiseFinding[];
  readonly channels: readonly ChannelFinding[];
  readonly journey: readonly JourneyStep[];
  readonly patterns: readonly PatternFinding[];
  readonly principles: readonly PrincipleFinding[];
  readonly toll: Toll;
  readonly diagnostics: readonly Diagnostic[];
}
