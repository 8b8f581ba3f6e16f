import type { Hit } from '../detect/hit.ts';
import type { Doc } from '../model/doc.ts';
import type { Sentence } from '../model/text.ts';

/** Scopes in which nothing is told as having happened. */
const UNREAL = new Set(['hypothesis', 'advice', 'general', 'rival']);
/** A cue among the first words of a sentence rules the whole of it. */
const OPENING = 6;

/** Drops hits in titles and headings: they announce what the text then tells. */
export function dropHeadings(
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  doc: Doc,
): Hit[] {
  return hits.filter(({ sentence }) => {
    const kind = doc.blocks[sentences[sentence]?.block ?? -1]?.kind;
    return kind !== 'title' && kind !== 'heading';
  });
}

/**
 * Drops hits that stand in a hypothesis, advice, a general statement or talk about a rival.
 * A cue's scope runs from the cue (from the beginning of the sentence, if it opens it) to the
 * end of the sentence.
 */
export function dropUnreal(hits: readonly Hit[], sentences: readonly Sentence[]): Hit[] {
  const scopes = hits
    .filter(({ rule }) => rule.family === 'scope' && UNREAL.has(rule.value))
    .map((hit) => {
      const sentence = sentences[hit.sentence];
      const opening = sentence && hit.first - sentence.first < OPENING;
      const from = opening ? sentence.first : hit.first;
      return { from, to: sentence?.last ?? hit.last, sentence: hit.sentence };
    });
  if (scopes.length === 0) return [...hits];
  return hits.filter(
    (hit) =>
      hit.rule.family === 'scope' ||
      !scopes.some(({ from, to }) => hit.first >= from && hit.first <= to),
  );
}
