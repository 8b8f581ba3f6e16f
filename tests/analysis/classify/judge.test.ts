import { describe, expect, it } from 'vitest';
import { judgeSentences, lengthOf, likelihood } from '../../../src/analysis/classify/judge.ts';
import { learntHits } from '../../../src/analysis/classify/learnt.ts';
import { compileClassifier } from '../../../src/analysis/knowledge/classifier-schema.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { tellStory } from '../../../src/analysis/record/tell.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge('content', ['en']);

/** Knows one thing: that a sentence with a stork in it tells of a wait. */
const storks = compileClassifier({
  lang: 'en',
  learntFrom: { texts: 0, real: 0, sentences: 0 },
  strength: 0,
  rule: 0,
  length: 0,
  labels: { 'pattern/long-wait': { prior: -4, features: { stork: 16, '!': 4 } } },
});

function judged(text: string, silent: readonly number[] = []) {
  const { story } = tellStory(readText(text, { id: 'x', lang: 'en' }), knowledge);
  const judgement = judgeSentences(story, storks, new Set(silent));
  return { judgement, hits: learntHits(judgement, story.annotated), story };
}

function likely(text: string): readonly number[] {
  return [...(judged(text).judgement.likely.get('pattern/long-wait')?.inSentences ?? [])];
}

describe('sentences judged by their words', () => {
  const text = 'In came the storks.\n\nThen came the ducks.';

  it('finds the sentence with the word, and shows the word', () => {
    const { hits, story } = judged(text);
    expect(hits.map(({ sentence }) => sentence)).toEqual([0]);
    const words = hits[0]?.trace.map((at) => story.annotated.tokens[at]?.form);
    expect(words).toEqual(['storks']);
  });

  it('lets a word say less among many', () => {
    const [short] = likely('The storks came.');
    const among = 'The storks came while my aunt was planting leeks behind the old grey barn.';
    const [long] = likely(among);
    expect(long).toBeLessThan(short ?? 0);
    expect(long).toBeGreaterThan(0.02);
  });

  it('hears nothing in a sentence that tells nothing', () => {
    expect(judged(text, [0]).hits).toEqual([]);
  });
});

describe('how likely an article tells what its sentences tell', () => {
  it.each<[sentences: number[], likely: number]>([
    [[], 0],
    [[0.4], 0.4],
    [[0.5, 0.5], 0.75],
    [[0.1, 0.5, 0, 0.5], 0.775],
  ])('%j: %d', (sentences, likely) => {
    expect(likelihood(sentences)).toBeCloseTo(likely, 10);
  });

  it('does not grow by the faint chances of a long text', () => {
    const few = likelihood([0.02, 0.02, 0.02]);
    expect(likelihood(Array.from({ length: 200 }, () => 0.02))).toBeCloseTo(few, 10);
  });
});

it('takes texts shorter than any it learnt from for as long as those', () => {
  expect(lengthOf(3)).toBe(lengthOf(40));
  expect(lengthOf(600)).toBeGreaterThan(lengthOf(100));
});
