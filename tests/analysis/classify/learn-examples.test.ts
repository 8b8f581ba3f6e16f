import { describe, expect, it } from 'vitest';
import {
  type Example,
  learnExamples,
  learntFromOthers,
} from '../../../src/analysis/classify/learn-examples.ts';
import { likeliest } from '../../../src/analysis/classify/likeliest.ts';
import { kindFeatures } from '../../../src/analysis/interpret/kind-features.ts';
import { Senses } from '../../../src/analysis/interpret/senses.ts';
import { promisesTold, readTellings } from '../../../src/analysis/interpret/tellings.ts';
import { weighed } from '../../../src/analysis/knowledge/classifier-schema.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { tellStory } from '../../../src/analysis/record/tell.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const KINDS = ['delivery', 'refund', 'other'];
const PENALTY = 2;

function promise(label: string, text: string, words: readonly string[], real = false): Example {
  return { label, text, real, features: new Map(words.map((word) => [word, 1])) };
}

/** Kayaks come, kroner come back; what is said of herons is of no kind. */
const promises = Array.from({ length: 8 }, (_, at) => [
  promise('delivery', `kayak ${at}`, ['kayak', 'soon'], at === 0),
  promise('refund', `kroner ${at}`, ['kroner', 'soon']),
  promise('other', `heron ${at}`, ['heron']),
]).flat();

describe('kinds of promises learnt from annotated ones', () => {
  const learnt = weighed(learnExamples(KINDS, promises, PENALTY).labels);

  it.each<[words: string[], kind: string]>([
    [['kayak'], 'delivery'],
    [['kroner', 'soon'], 'refund'],
    [['heron', 'unheard-of'], 'other'],
  ])('%j → %s', (words, kind) => {
    expect(likeliest(new Map(words.map((word) => [word, 1])), learnt)).toBe(kind);
  });

  it('counts what it learnt from', () => {
    expect(learnExamples(KINDS, promises, PENALTY).learntFrom).toEqual({ examples: 24, real: 1 });
  });

  it('takes a word that hardly anybody used for chance', () => {
    const rare = [...promises, promise('refund', 'x', ['sturgeon'])];
    expect(learnExamples(KINDS, rare, PENALTY).labels['refund']?.features).not.toHaveProperty(
      'sturgeon',
    );
  });

  it('judges a text by what the others teach, not by itself', () => {
    // Only this text knows the word, however often it says it.
    const alone = Array.from({ length: 9 }, () => promise('refund', 'alone', ['osprey']));
    const all = [...promises, ...alone];
    const others = learntFromOthers(KINDS, all, PENALTY);
    const found = all.map(({ features }, at) => likeliest(features, others[at]!));
    expect(found.slice(0, promises.length)).toEqual(promises.map(({ label }) => label));
    expect(found.slice(promises.length)).not.toContain('refund');
  });
});

describe('what the kind of a promise is told by', () => {
  const knowledge = loadKnowledge('content', ['en']);
  const text = 'They would refund the deposit. A heron stood by.';
  const { story } = tellStory(readText(text, { id: 'x', lang: 'en' }), knowledge);
  const quote = { start: 0, end: text.indexOf('.') };
  const features = kindFeatures(story, quote, new Senses(story).in(quote), new Set(), 'refund');

  it('is the kind it names, what its words say of kinds, and its words, shared', () => {
    expect(features.get('=refund')).toBe(1);
    expect(features.get('~refund')).toBeGreaterThan(1);
    expect(features.get('refund')).toBeCloseTo(2 / Math.sqrt(5));
  });

  it('is nothing that stands beside it', () => {
    expect(features.has('heron')).toBe(false);
  });
});

describe('words that may tell a promise', () => {
  const known = loadKnowledge('content', ['en']);
  const { en } = known.languages;

  /** Trusts rules or not, whichever they are. */
  function told(text: string, prior: number) {
    const tellings = weighed({ told: { prior, features: { likely: 1 } } });
    const classifier = en.classifier && { ...en.classifier, tellings };
    const languages = { ...known.languages, en: { ...en, classifier } };
    const { story } = tellStory(readText(text, { id: 'x', lang: 'en' }), { ...known, languages });
    return { story, promises: promisesTold(story, new Senses(story)) };
  }
  const text = 'They said the crate would be delivered on Friday.';

  it.each<[prior: number, count: number]>([
    [9, 1],
    [-9, 0],
  ])('tell one where what was learnt adds %d', (prior, count) => {
    expect(told(text, prior).promises).toHaveLength(count);
  });

  it('are all read, whatever becomes of them', () => {
    const { story } = told(text, -9);
    expect(readTellings(story, new Senses(story))).toHaveLength(1);
  });
});
