import { confidenceIn } from '../interpret/patterns.ts';
import type { Knowledge } from '../knowledge/language.ts';
import type { Pattern } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';
import type { CaseRecord, Quote } from '../model/record.ts';
import { overlap } from '../model/span.ts';
import { buildRecord } from '../record/record.ts';
import { type Told, tellStory } from '../record/tell.ts';
import { applyReview } from '../review/apply.ts';
import type { Rule } from '../rules/rule.ts';
import { type Cue, cueOf, unite } from './cue.ts';
import { type NearestCue, nearestCue } from './nearest.ts';
import { type RefusedCue, refusedCues } from './refused.ts';
import { type Verdict, verdictOn } from './reviewed.ts';

/** Why one finding is there. */
export interface ExplainedFinding {
  /** Such as `pattern/no-callback`, `promise/callback`, `contact/phone`. */
  readonly label: string;
  /** What was decided of it beside its label (status of a promise), in the codebook's words. */
  readonly detail: string | null;
  readonly quote: Quote;
  /** The sentence that it stands in, or those. */
  readonly sentence: string;
  /** 0 to 1: how likely a failure is; of all else, strength of the rules. */
  readonly confidence: number;
  readonly cues: readonly Cue[];
  /** What people made of it under `review`. */
  readonly verdict: Verdict;
}

/** Why a pattern is not reported. */
export interface AbsentPattern {
  readonly pattern: string;
  /** What all that speaks for it reaches together, 0 to 1; below `threshold`. */
  readonly strength: number;
  readonly threshold: number;
  /** Cues that were found and are too weak by themselves. */
  readonly weak: readonly Cue[];
  readonly refused: readonly RefusedCue[];
  readonly nearest: NearestCue | null;
}

/** Why the record of an article is as it is. */
export interface Explanation {
  readonly record: CaseRecord;
  readonly findings: readonly ExplainedFinding[];
  readonly refused: readonly RefusedCue[];
  readonly absent: readonly AbsentPattern[];
}

/** Explains every finding of an article and every pattern that it has not. */
export function explainArticle(article: Article, knowledge: Knowledge): Explanation {
  const told = tellStory(article, knowledge);
  const record = buildRecord(told.story);
  const present = new Set(record.patterns.map(({ pattern }) => pattern));
  return {
    record,
    findings: findings(record, told, applyReview(record, article, knowledge.taxonomy).record),
    refused: refusedCues(told, ({ family }) => family !== 'scope'),
    absent: knowledge.taxonomy.patterns
      .filter(({ id }) => !present.has(id))
      .map((pattern) => absentPattern(pattern, confidenceIn(told.story, pattern), told)),
  };
}

function findings(record: CaseRecord, told: Told, reviewed: CaseRecord): ExplainedFinding[] {
  const cues = unite(told.story.hits).map((hit) => cueOf(told.story, hit));
  const cuesOf = (quote: Quote, rules: readonly string[]): Cue[] =>
    cues.filter((cue) => rules.includes(cue.rule) && overlap(cue.quote, quote) > 0);
  const patterns = record.patterns.flatMap(({ pattern, evidence }) =>
    evidence.map(({ rules, confidence, ...quote }) => ({
      label: `pattern/${pattern}`,
      detail: null,
      quote,
      confidence,
      cues: cuesOf(quote, rules),
    })),
  );
  const promises = record.promises.map((promise) => ({
    label: `promise/${promise.kind}`,
    detail: promise.status,
    quote: promise,
    confidence: promise.confidence,
    cues: cuesOf(promise, promise.rules),
  }));
  const contacts = record.journey.map((step) => {
    const own = cues.filter(
      ({ label, quote }) => label === `contact/${step.channel}` && overlap(quote, step) > 0,
    );
    const confidence = Math.max(0, ...own.map(({ strength }) => strength));
    return { label: `contact/${step.channel}`, detail: null, quote: step, confidence, cues: own };
  });
  return [...patterns, ...promises, ...contacts]
    .map((finding) => ({
      ...finding,
      sentence: sentenceAround(finding.quote, told),
      verdict: verdictOn(finding.label, finding.quote, reviewed),
    }))
    .sort((a, b) => a.quote.start - b.quote.start);
}

function sentenceAround(quote: Quote, { story }: Told): string {
  const touched = story.annotated.sentences.filter((sentence) => overlap(sentence, quote) > 0);
  const start = Math.min(quote.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(quote.end, ...touched.map((sentence) => sentence.end));
  return story.article.doc.text.slice(start, end);
}

function absentPattern({ id, threshold }: Pattern, strength: number, told: Told): AbsentPattern {
  const mine = ({ family, value }: Rule): boolean => family === 'pattern' && value === id;
  const weak = told.story.hits.filter(({ rule }) => mine(rule));
  return {
    pattern: id,
    strength,
    threshold,
    weak: unite(weak).map((hit) => cueOf(told.story, hit)),
    refused: refusedCues(told, mine),
    nearest: nearestCue(told.story, mine),
  };
}
