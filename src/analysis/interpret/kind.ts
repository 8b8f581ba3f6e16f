import { likeliest } from '../classify/likeliest.ts';
import type { Hit } from '../detect/hit.ts';
import type { PromiseKind } from '../knowledge/taxonomy-schema.ts';
import type { Span } from '../model/span.ts';
import { firstWhere } from './first-where.ts';
import { kindFeatures, ruledKinds } from './kind-features.ts';
import { type Heard, NAMED, type Senses } from './senses.ts';
import type { Story } from './story.ts';

/** A rule that knows the kind says as much as a word for what is done. */
const RULE_WEIGHT = 3;
/** A rule for general claims says less: what is vaunted may be of any kind its words name. */
const CLAIM_WEIGHT = 1.5;
/** What a product will do is told like what is done: more than a thing says, less than an act. */
const FEATURE_WEIGHT = 2.5;
const WEIGHT_OF: Readonly<Record<string, number>> = {
  quality: CLAIM_WEIGHT,
  feature: FEATURE_WEIGHT,
};
/** A sum says more than a hint and less than a name: money may be paid back, too. */
const SUM_WEIGHT = 1.5;
const OTHER = 'other';
/** Characters before a promise in which what its pronoun stands for is looked for. */
const BEFORE = 260;
/** Kinds of what is done on a day: a bare date sets one of these. */
const ON_A_DAY: ReadonlySet<string> = new Set([
  'callback',
  'reply',
  'delivery',
  'visit',
  'fix',
  'refund',
  'other',
]);

/**
 * What is promised: what the words of the promise, its rules and what both name say together, as
 * learnt from annotated promises; where nothing was learnt, the kind that they name.
 * @param heard what the words of the promise say of it
 */
export function kindOf(
  story: Story,
  senses: Senses,
  quote: Span,
  heard: readonly Heard[],
  hits: readonly Hit[],
): string {
  const learnt = story.language.classifier?.kinds;
  const ruled = ruledKinds(hits);
  const named = namedKind(story, senses, quote, heard, ruled);
  // Where nothing names a kind, words alone would only guess.
  const isNamed = named !== OTHER || heard.some(({ sense }) => sense.kind) || ruled.size > 0;
  return learnt && isNamed
    ? likeliest(kindFeatures(story, quote, heard, ruled, named), learnt)
    : named;
}

/**
 * The kind that most words of the promise speak of, those behind the verb of
 * saying first; of equals the one told first. A promise that names nothing ("ce sera fait demain")
 * takes the kind of what was spoken of last, one that sets a day the last that has one.
 * @param ruled the kinds that its rules tell
 */
export function namedKind(
  story: Story,
  senses: Senses,
  quote: Span,
  heard: readonly Heard[],
  ruled: ReadonlySet<string>,
): string {
  const { promises } = story.taxonomy;
  const scores = scoresOf(behind(heard), promises);
  if (best(scores).weight === 0) add(scores, scoresOf(heard, promises));
  // Rules that agree say no more than one of them.
  for (const kind of ruled) {
    const weight = WEIGHT_OF[kind] ?? RULE_WEIGHT;
    addOne(scores, kind, weight);
  }
  if (best(scores).weight < NAMED && isWithin(quote, story, story.money)) {
    addOne(scores, 'price', SUM_WEIGHT);
  }
  if (best(scores).weight < SUM_WEIGHT) {
    const before = { start: Math.max(0, quote.start - BEFORE), end: quote.start };
    const dated = isWithin(quote, story, story.times);
    const kinds = dated ? promises.filter(({ id }) => ON_A_DAY.has(id)) : promises;
    add(scores, lastNamed(senses.in(before), kinds));
  }
  return best(scores).kind;
}

/** Whether one of the expressions, which stand in the order of the text, lies within a promise. */
function isWithin(
  { start, end }: Span,
  { annotated: { tokens } }: Story,
  expressions: readonly { readonly first: number; readonly last: number }[],
): boolean {
  const startOf = (index: number): number => tokens[expressions[index]?.first ?? -1]?.start ?? 0;
  const next = expressions[firstWhere(expressions.length, (index) => startOf(index) >= start)];
  return next !== undefined && (tokens[next.last]?.end ?? Number.POSITIVE_INFINITY) <= end;
}

interface Score {
  weight: number;
  /** The first token that speaks of the kind. */
  at: number;
}

/** What stands behind the verb of saying and its "that"; all of it where there is none. */
function behind(heard: readonly Heard[]): readonly Heard[] {
  const said = heard.findLast(({ sense }) => sense.role === 'says')?.at;
  if (said === undefined) return heard;
  const that = heard.find(({ at, sense }) => at > said && sense.role === 'that')?.at;
  return heard.filter(({ at }) => at > (that ?? said));
}

/** By kind, in the order of the taxonomy; of a word only what says most counts. */
function scoresOf(heard: readonly Heard[], kinds: readonly PromiseKind[]): Map<string, Score> {
  const found = new Map<PromiseKind, Score & { last: number; lastWeight: number }>();
  for (const { at, sense } of heard) {
    const { kind, weight } = sense;
    if (!kind) continue;
    const score = found.get(kind);
    if (!score) found.set(kind, { weight, at, last: at, lastWeight: weight });
    else {
      const counted = score.last === at ? score.lastWeight : 0;
      score.weight += Math.max(0, weight - counted);
      score.last = at;
      score.lastWeight = Math.max(weight, counted);
    }
  }
  const scores = new Map<string, Score>();
  if (found.size === 0) return scores;
  for (const kind of kinds) {
    const score = found.get(kind);
    if (score) scores.set(kind.id, { weight: score.weight, at: score.at });
  }
  return scores;
}

/** The kind whose thing or act was named last; of several at one word the first in the taxonomy. */
function lastNamed(heard: readonly Heard[], kinds: readonly PromiseKind[]): Map<string, Score> {
  const named = heard.filter(
    ({ sense }) => sense.weight >= NAMED && sense.kind && kinds.includes(sense.kind),
  );
  const at = named.at(-1)?.at;
  const last = named.flatMap(({ sense, ...one }) =>
    one.at === at && sense.kind ? [sense.kind] : [],
  );
  const kind = kinds.find((one) => last.includes(one));
  return new Map(kind && at !== undefined ? [[kind.id, { weight: NAMED, at }]] : []);
}

function add(scores: Map<string, Score>, more: ReadonlyMap<string, Score>): void {
  for (const [kind, { weight, at }] of more) addOne(scores, kind, weight, at);
}

/** What no token says by itself stands behind all that do. */
function addOne(
  scores: Map<string, Score>,
  kind: string,
  weight: number,
  at = Number.POSITIVE_INFINITY,
): void {
  const score = scores.get(kind);
  if (score) score.weight += weight;
  else scores.set(kind, { weight, at });
}

function best(scores: ReadonlyMap<string, Score>): { kind: string; weight: number } {
  let top: { kind: string; weight: number; at: number } | null = null;
  for (const [kind, { weight, at }] of scores) {
    const more = !top || weight > top.weight || (weight === top.weight && at < top.at);
    if (more) top = { kind, weight, at };
  }
  return top ?? { kind: OTHER, weight: 0 };
}
