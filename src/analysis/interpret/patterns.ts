import type { Hit } from '../detect/hit.ts';
import type { Pattern } from '../knowledge/taxonomy-schema.ts';
import { CLASSIFIER, type Evidence, type PatternFinding } from '../model/record.ts';
import { clauseQuote } from './clause.ts';
import { likelihoodOf, likelyEvidence } from './judged.ts';
import { mergeOverlapping } from './merge-overlapping.ts';
import type { Story } from './story.ts';

/** Up to so many words weak cues count in full; the longer a text, the more it has by chance. */
const LENGTH_WITHOUT_CHANCE = 500;

/** Rules that agree so strongly in one clause need no words to bear them out. */
const DECISIVE = 0.9;
/** How far strengths that are joined one by one may be rounded up. */
const ROUNDING = 0.05;

/** The patterns of the article, in the order of the taxonomy, each with all its evidence. */
export function findPatterns(story: Story): PatternFinding[] {
  return story.taxonomy.patterns.flatMap((pattern) => {
    const { id, principle, threshold } = pattern;
    const confidence = confidenceIn(story, pattern);
    if (confidence < threshold) return [];
    const evidence = evidenceOf(story, pattern);
    return evidence.length > 0 ? [{ pattern: id, principle, evidence, confidence }] : [];
  });
}

/** How sure a reader may be of a pattern, 0 to 1, be it enough or not. */
export function confidenceIn(story: Story, pattern: Pattern): number {
  const likely = likelihoodOf(story, pattern.id);
  if (likely === null) return byRules(story, pattern);
  return likely < pattern.threshold && isDecided(story, pattern) ? pattern.threshold : likely;
}

function isDecided(story: Story, { id }: Pattern): boolean {
  // Of most patterns so little speaks that no quote need be made to know it.
  const all = together(hitsOf(story, id).map(({ rule }) => rule.strength));
  if (all < DECISIVE - ROUNDING) return false;
  return cuesOf(story, id).some(
    ({ rules, confidence }) => confidence >= DECISIVE && !rules.includes(CLASSIFIER),
  );
}

function evidenceOf(story: Story, { id, threshold }: Pattern): readonly Evidence[] {
  const cues = cuesOf(story, id);
  const likely = likelyEvidence(story, id, cues);
  if (likely) return likely;
  // Where some clause says it by itself, the cues that only hint at it are not shown.
  const plain = cues.filter((one) => one.confidence >= threshold);
  return plain.length > 0 ? plain : cues;
}

/** What was found of the patterns of a story. */
interface Found {
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** Filled as they are asked for, which is more than once. */
  readonly cues: Map<string, readonly Evidence[]>;
}

const foundIn = new WeakMap<Story, Found>();

function foundOf(story: Story): Found {
  const known = foundIn.get(story);
  if (known) return known;
  const ofPatterns = story.hits.filter(({ rule }) => rule.family === 'pattern');
  const found = { hits: Map.groupBy(ofPatterns, ({ rule }) => rule.value), cues: new Map() };
  foundIn.set(story, found);
  return found;
}

function hitsOf(story: Story, pattern: string): readonly Hit[] {
  return foundOf(story).hits.get(pattern) ?? [];
}

/** What rules and words say of a pattern, be it enough or not, in the order of the text. */
export function cuesOf(story: Story, pattern: string): readonly Evidence[] {
  const { cues } = foundOf(story);
  const known = cues.get(pattern);
  if (known) return known;
  const merged = mergeEvidence(
    hitsOf(story, pattern).map(({ rule, sentence, first, last }) => ({
      ...clauseQuote(story.article, story.annotated, sentence, first, last),
      rules: [rule.id],
      confidence: rule.strength,
      origin: 'machine',
    })),
  );
  cues.set(pattern, merged);
  return merged;
}

/** What is not learnt (good practices) is decided by the strength of the rules together. */
function byRules(story: Story, { id, threshold }: Pattern): number {
  const cues = cuesOf(story, id);
  if (cues.length === 0) return 0;
  const length = wordsOf(story);
  const share = Math.min(1, LENGTH_WITHOUT_CHANCE / length);
  const strengths = cues.map((one) => one.confidence);
  return together(strengths.map((one) => (one < threshold ? one * share : one)));
}

function wordsOf({ annotated: { tokens } }: Story): number {
  let words = 0;
  for (const { word } of tokens) if (word) words++;
  return words;
}

/** Evidence in the same words is one piece; several rules that agree make it surer. */
function mergeEvidence(list: readonly Evidence[]): Evidence[] {
  return mergeOverlapping(list, (other, one) => {
    const wide = one.end - one.start > other.end - other.start ? one : other;
    const fresh = one.rules.filter((rule) => !other.rules.includes(rule));
    const confidence =
      fresh.length > 0 ? together([one.confidence, other.confidence]) : other.confidence;
    return { ...wide, rules: [...other.rules, ...fresh], confidence };
  }).sort((a, b) => a.start - b.start);
}

/** Independent cues together: the chance that not all of them are wrong, to two decimals. */
export function together(strengths: readonly number[]): number {
  const wrong = strengths.reduce((product, strength) => product * (1 - strength), 1);
  return Math.round((1 - wrong) * 100) / 100;
}
