import { describe, expect, it } from 'vitest';
import {
  addLabels,
  type Labelled,
  learn,
  oddsByOthers,
} from '../../../src/analysis/classify/learn.ts';

const labels = ['pattern/cold', 'promise/any'];

/** A sentence of a text of middling length, with its words and what it tells. */
function sentence(id: string, words: string, tells: readonly number[], real: boolean): Labelled {
  return {
    features: { at: new Map(words.split(' ').map((word, at) => [word, at])), share: 1 },
    tells: Uint8Array.from(labels, (_, label) => (tells.includes(label) ? 1 : 0)),
    text: { id, tokens: 150 },
    real,
    strengths: new Float64Array(labels.length),
  };
}

/** Eight texts, a sentence of each kind in every one. */
function texts(name: string, real: boolean, cold: string): Labelled[] {
  return Array.from({ length: 8 }, (_, at) => [
    sentence(name + at, cold, [0], real),
    sentence(name + at, 'they will', [1], real),
    sentence(name + at, 'nice weather', [], real),
  ]).flat();
}

function learnFrom(labelled: readonly Labelled[]) {
  return learn('en', labels, labelled, oddsByOthers(labelled, labels.length));
}

describe('what is learnt', () => {
  const composed = learnFrom(texts('c', false, 'the shivering'));
  const both = learnFrom([
    ...texts('c', false, 'the shivering'),
    ...texts('r', true, 'brrr shivering'),
  ]);

  it('weighs a word for what its sentences tell', () => {
    const { 'pattern/cold': cold, 'promise/any': promise } = composed.labels;
    expect(cold?.features['shivering']).toBeGreaterThan(0.3);
    expect(cold?.features['weather'] ?? 0).toBeLessThanOrEqual(0);
    expect(promise?.features['will']).toBeGreaterThan(0.3);
  });

  it('tells how many texts it was learnt from, and how many of them are real', () => {
    expect(composed.learntFrom).toEqual({ texts: 8, real: 0, sentences: 24 });
    expect(both.learntFrom).toEqual({ texts: 16, real: 8, sentences: 48 });
  });

  it('keeps what real texts taught when only a label is added or dropped', () => {
    const fresh = { prior: -3, features: {} };
    const cold = composed.labels['pattern/cold'] ?? fresh;
    const labels = { 'pattern/cold': cold, 'pattern/new': fresh };
    const kept = addLabels(both, { ...composed, labels });
    expect(kept.labels['pattern/cold']).toBe(both.labels['pattern/cold']);
    expect(kept.labels['pattern/new']).toBe(fresh);
    expect(Object.keys(kept.labels)).not.toContain('promise/any');
    expect(kept.learntFrom).toBe(both.learntFrom);
  });
});
