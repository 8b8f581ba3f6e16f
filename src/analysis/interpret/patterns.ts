import type { Pattern } from '../knowledge/taxonomy-schema.ts';
import type { Evidence, PatternFinding } from '../model/record.ts';
import { clauseQuote } from './clause.ts';
import { type Weighed, weighSentences } from './judged.ts';
import { mergeOverlapping } from './merge-overlapping.ts';
import type { Story } from './story.ts';

const NOTHING: Weighed = { evidence: [], confidence: 0 };
/** Up to so many words weak cues count in full; the longer a text, the more it has by chance. */
const LENGTH_WITHOUT_CHANCE = 500;

/** The patterns of the article, in the order of the taxonomy, each with all its evidence. */
export function findPatterns(story: Story): PatternFinding[] {
  const found = weighPatterns(story);
  return story.taxonomy.patterns.flatMap(({ id, principle, threshold }) => {
    const { evidence, confidence } = found.get(id) ?? NOTHING;
    if (evidence.length === 0 || confidence < threshold) return [];
    return [{ pattern: id, principle, evidence, confidence }];
  });
}

const weighed = new WeakMap<Story, ReadonlyMap<string, Weighed>>();

/** What speaks for each pattern, be it enough or not; weighed once for a story. */
export function weighPatterns(story: Story): ReadonlyMap<string, Weighed> {
  const known = weighed.get(story);
  if (known) return known;
  const cues = cuesOf(story);
  const found = new Map(
    story.taxonomy.patterns.map((pattern) => {
      const own = cues.get(pattern.id) ?? [];
      return [pattern.id, weighSentences(story, pattern.id, own) ?? byRules(story, pattern, own)];
    }),
  );
  weighed.set(story, found);
  return found;
}

/** What the rules say of each pattern, be it enough or not; by its id, in order of the text. */
export function cuesOf(story: Story): ReadonlyMap<string, readonly Evidence[]> {
  const cues = new Map<string, Evidence[]>();
  for (const hit of story.hits) {
    if (hit.rule.family !== 'pattern') continue;
    const quote = clauseQuote(story.article, story.annotated, hit.sentence, hit.first, hit.last);
    const list = cues.get(hit.rule.value) ?? [];
    list.push({ ...quote, rules: [hit.rule.id], confidence: hit.rule.strength, origin: 'machine' });
    cues.set(hit.rule.value, list);
  }
  return new Map([...cues].map(([id, list]) => [id, mergeEvidence(list)]));
}

/** What is not learnt (good practices) is decided by the strength of the rules together. */
function byRules(story: Story, { threshold }: Pattern, cues: readonly Evidence[]): Weighed {
  const length = story.annotated.tokens.filter(({ word }) => word).length;
  const share = Math.min(1, LENGTH_WITHOUT_CHANCE / length);
  const strengths = cues.map((one) => one.confidence);
  const confidence = together(strengths.map((one) => (one < threshold ? one * share : one)));
  // Where some clause says it by itself, the cues that only hint at it are not shown.
  const plain = cues.filter((one) => one.confidence >= threshold);
  return { evidence: plain.length > 0 ? plain : cues, confidence };
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
