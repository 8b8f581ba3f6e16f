import { describe, expect, it } from 'vitest';
import { kindFeatures, likeliestKind } from '../../../src/analysis/classify/kinds.ts';
import {
  kindsByOthers,
  type LabelledPromise,
  learnKinds,
} from '../../../src/analysis/classify/learn-kinds.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { tellStory } from '../../../src/analysis/record/tell.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const KINDS = ['refund', 'visit'];

function promise(text: string, words: string, kind: string, named = 'other'): LabelledPromise {
  const features = new Map(words.split(' ').map((word) => [word, 0.5]));
  return { kind, named, features: features.set(`=${named}`, 0.8), text, real: true };
}

/** Money comes back, people come; what the lexicon names is always the same. */
const promises = Array.from({ length: 8 }, (_, at) => [
  promise(`t${at}`, 'money back', 'refund'),
  promise(`t${at}`, 'plumber come', 'visit'),
]).flat();

describe('the kind of a promise', () => {
  it('is told by its words where the lexicon names none', () => {
    const kinds = learnKinds(KINDS, promises);
    expect(likeliestKind(new Map([['money', 0.5]]), kinds)).toBe('refund');
    expect(likeliestKind(new Map([['plumber', 0.5]]), kinds)).toBe('visit');
  });

  it('is told by the kind that is named where words say nothing', () => {
    const named = promises.map((one) => promise(one.text, 'soon', one.kind, one.kind));
    const kinds = learnKinds(KINDS, named);
    expect(likeliestKind(new Map([['=visit', 0.8]]), kinds)).toBe('visit');
  });

  it('is unknown where nothing was learnt', () => {
    expect(likeliestKind(new Map([['money', 1]]), {})).toBeNull();
  });

  it('is judged by what other texts teach', () => {
    const odd = promise('alone', 'parrot', 'visit');
    const found = kindsByOthers(KINDS, [...promises, odd, promise('alone', 'money', 'refund')]);
    expect(found.slice(0, 2)).toEqual(['refund', 'visit']);
    // No other text has a parrot in it.
    expect(found.at(-1)).toBe('refund');
  });

  it('has the stems of its words, the named kind and those of rules as features', () => {
    const { story } = tellStory(
      readText('They will refund us.', { id: 'x', lang: 'en' }),
      loadKnowledge('content', ['en']),
    );
    const { annotated, language } = story;
    const features = kindFeatures(annotated.tokens, language, 'refund', ['price', 'refund']);
    expect([...features.keys()]).toEqual([
      'thei',
      'will',
      'refund',
      'us',
      '=refund',
      '%price',
      '%refund',
    ]);
  });
});
