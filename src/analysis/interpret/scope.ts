import type { Hit } from '../detect/hit.ts';
import type { Doc } from '../model/doc.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import { hasSymbol, type Vocabulary } from '../rules/vocabulary.ts';
import { HitList } from './hit-list.ts';

/** Scopes in which nothing is told as having happened. */
const UNREAL = new Set(['hypothesis', 'advice', 'general', 'rival']);
/**
 * The scope that is none for contacts: "Fuyez, je les appelle depuis un mois" tells of calls. What
 * is only advised ("il suffit d’appeler") is undone by the rules of contacts.
 */
const ADVICE = 'advice';
/** The scope whose words are nobody's promise, whatever else is read in them: "I will never go back". */
const NO_PROMISE = 'no-promise';
/** A cue among the first words of a sentence rules the whole of it. */
const OPENING = 6;

/** Sentences that are not told: titles and headings, and what stands in sections of lessons. */
export interface Untold {
  readonly all: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
}

/**
 * Finds titles and headings, which announce what the text then tells, and sections of lessons
 * ("Ce qu’il faut retenir"), which tell nothing new.
 */
export function untoldSentences(
  { tokens, sentences }: Annotated,
  doc: Doc,
  vocabulary: Vocabulary,
): Untold {
  const lesson = vocabulary.id('@lesson-heading');
  const isLesson = ({ first, last }: Sentence): boolean =>
    tokens.slice(first, last + 1).some(({ form }) => hasSymbol(vocabulary.cellsOf(form), lesson));
  const all = new Set<number>();
  const titles = new Set<number>();
  let lessons = false;
  for (const sentence of sentences) {
    const kind = doc.blocks[sentence.block]?.kind;
    const heading = kind === 'title' || kind === 'heading';
    if (kind === 'heading') lessons = isLesson(sentence);
    if (kind === 'title') titles.add(sentence.index);
    if (heading || lessons) all.add(sentence.index);
  }
  return { all, titles };
}

/**
 * Drops hits in what is not told. How long it all lasted may stand in the title alone: "Trois
 * semaines sans internet".
 */
export function dropUntold(hits: readonly Hit[], { all, titles }: Untold): Hit[] {
  return hits.filter(
    ({ sentence, rule }) => !all.has(sentence) || (rule.family === 'toll' && titles.has(sentence)),
  );
}

/**
 * Drops hits that stand in a hypothesis, advice, a general statement or talk about a rival.
 * A cue's scope runs from the cue (from the beginning of the sentence, if it opens it) to the
 * end of the sentence.
 */
export function dropUnreal(hits: readonly Hit[], sentences: readonly Sentence[]): Hit[] {
  const scopes = hits.filter(isUnreal).map((hit) => {
    const sentence = sentences[hit.sentence];
    const from = sentence && opens(hit, sentence) ? sentence.first : hit.first;
    return { from, to: sentence?.last ?? hit.last, advice: hit.rule.value === ADVICE };
  });
  scopes.sort((a, b) => a.from - b.from);
  let reach = -1;
  let beyondAdvice = -1;
  let next = 0;
  return hits.filter(({ rule, first }) => {
    for (let scope = scopes[next]; scope && scope.from <= first; scope = scopes[++next]) {
      reach = Math.max(reach, scope.to);
      if (!scope.advice) beyondAdvice = Math.max(beyondAdvice, scope.to);
    }
    if (rule.family === 'scope') return true;
    return first > (rule.family === 'contact' ? beyondAdvice : reach);
  });
}

/** Drops promises read in words of which a rule says that they promise nothing. */
export function dropUnpromised(hits: readonly Hit[]): Hit[] {
  const none = new HitList(hits, promisesNothing);
  return hits.filter(
    ({ rule, first, last }) => rule.family !== 'promise' || none.touching(first, last).length === 0,
  );
}

/** Sentences that stand in such a scope from their first word on. */
export function unrealSentences(hits: readonly Hit[], sentences: readonly Sentence[]): number[] {
  return hits.filter(isUnreal).flatMap((hit) => {
    const sentence = sentences[hit.sentence];
    return sentence && opens(hit, sentence) ? [sentence.index] : [];
  });
}

/** Whether words are nobody's promise: "I would never go back". */
export function promisesNothing({ rule }: Hit): boolean {
  return rule.family === 'scope' && rule.value === NO_PROMISE;
}

/** Whether a cue opens a scope in which nothing is told as having happened. */
export function isUnreal({ rule }: Hit): boolean {
  return rule.family === 'scope' && UNREAL.has(rule.value);
}

function opens(hit: Hit, sentence: Sentence): boolean {
  return hit.first - sentence.first < OPENING;
}
