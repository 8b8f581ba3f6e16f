import { detect } from '../detect/detect.ts';
import type { Hit } from '../detect/hit.ts';
import { deniedContacts } from '../interpret/journey.ts';
import { refersBack } from '../interpret/refers-back.ts';
import { dropUntold, isUnreal, promisesNothing, untoldSentences } from '../interpret/scope.ts';
import { Senses } from '../interpret/senses.ts';
import type { Story } from '../interpret/story.ts';
import { promisesTold } from '../interpret/tellings.ts';
import type { Language } from '../knowledge/language.ts';
import type { Told } from '../record/tell.ts';
import type { Rule } from '../rules/rule.ts';
import { type Cue, cueOf } from './cue.ts';

/** Why words that fit a rule are no evidence. */
export type Reason =
  | 'negated'
  | 'undone'
  | 'quoted'
  | 'subject'
  | 'heading'
  | 'hypothesis'
  | 'advice'
  | 'general'
  | 'rival'
  | 'no-promise'
  | 'unlike'
  | 'no-contact';

/** A cue that was found and then dropped. */
export interface RefusedCue extends Cue {
  readonly reason: Reason;
  /** The words that decided, where some did ("si", "il faut"). */
  readonly because: string | null;
}

const CONDITIONS = {
  negated: { negation: 'allow' },
  undone: { unless: [] },
  quoted: { quoted: 'any' },
  subject: { subject: null },
} as const satisfies Record<string, Partial<Rule>>;

/**
 * Matches that a condition of their own rule, the scope of the sentence, words that deny a contact,
 * or what was learnt of promises refused.
 */
export function refusedCues(told: Told, wanted: (rule: Rule) => boolean): RefusedCue[] {
  const { story } = told;
  return [
    ...byCondition(told, wanted),
    ...byScope(told, wanted),
    ...byDenial(story, wanted),
    ...byWhatIsLearnt(story, wanted),
  ].sort((a, b) => a.quote.start - b.quote.start || b.strength - a.strength);
}

/** The rules without one of their conditions find more; the condition is why they did not. */
function byCondition({ story, found }: Told, wanted: (rule: Rule) => boolean): RefusedCue[] {
  const { annotated, words, times, money, language } = story;
  const known = new Set(found.map(keyOf));
  const refused: RefusedCue[] = [];
  for (const reason of ['negated', 'undone', 'quoted', 'subject'] as const) {
    const lenient = without(language, CONDITIONS[reason]);
    for (const hit of detect(annotated, words, { times, money }, lenient)) {
      if (!wanted(hit.rule) || known.has(keyOf(hit))) continue;
      known.add(keyOf(hit));
      refused.push({ ...cueOf(story, hit), reason, because: null });
    }
  }
  return refused;
}

function without(language: Language, change: Partial<Rule>): Language {
  const { index } = language;
  const heads = index.heads.map(({ rule, program }) => ({ rule: { ...rule, ...change }, program }));
  return { ...language, index: { ...index, heads } };
}

function byScope({ story, found }: Told, wanted: (rule: Rule) => boolean): RefusedCue[] {
  const { annotated, article, language } = story;
  const kept = new Set(story.hits.map(keyOf));
  const told = new Set(
    dropUntold(found, untoldSentences(annotated, article.doc, language.vocabulary)).map(keyOf),
  );
  return found.flatMap((hit): RefusedCue[] => {
    if (hit.rule.family === 'scope' || !wanted(hit.rule) || kept.has(keyOf(hit))) return [];
    const cue = cueOf(story, hit);
    if (!told.has(keyOf(hit))) return [{ ...cue, reason: 'heading', because: null }];
    const scope = scopeOf(story, hit);
    if (!scope) return [];
    const because = cueOf(story, scope).words.join(' ');
    return [{ ...cue, reason: scope.rule.value as Reason, because }];
  });
}

function byDenial(story: Story, wanted: (rule: Rule) => boolean): RefusedCue[] {
  return [...deniedContacts(story.hits)].flatMap(([hit, denial]): RefusedCue[] => {
    if (!wanted(hit.rule)) return [];
    const because = cueOf(story, denial).words.join(' ');
    return [{ ...cueOf(story, hit), reason: 'no-contact', because }];
  });
}

/** What rules take for a promise, but annotated promises do not bear out. */
function byWhatIsLearnt(story: Story, wanted: (rule: Rule) => boolean): RefusedCue[] {
  const found = story.hits.filter(
    ({ rule }) => rule.family === 'promise' && !refersBack(rule) && wanted(rule),
  );
  if (found.length === 0) return [];
  const told = new Set(promisesTold(story, new Senses(story)).flatMap(({ hits }) => hits));
  return found
    .filter((hit) => !told.has(hit))
    .map((hit) => ({ ...cueOf(story, hit), reason: 'unlike', because: null }));
}

/**
 * The scope cue of the same sentence that stands nearest before the match; of a promise that no
 * such scope drops, the words within it that promise nothing.
 */
function scopeOf({ hits }: Story, { rule, sentence, first, last }: Hit): Hit | undefined {
  const same = hits.filter((hit) => hit.sentence === sentence);
  const scopes = same.filter(isUnreal);
  const unreal = scopes.findLast((scope) => scope.first <= first) ?? scopes[0];
  if (unreal || rule.family !== 'promise') return unreal;
  return same.find((hit) => promisesNothing(hit) && hit.first <= last && hit.last >= first);
}

function keyOf({ rule, first, last }: Hit): string {
  return `${rule.id} ${first} ${last}`;
}
