import { describe, expect, it } from 'vitest';
import { fitLogistic, linearPredictor, rowsOf } from '../../../src/analysis/classify/logistic.ts';

/** Each row has one column or two; the label follows the first. */
const lists = [
  [[0, 1]],
  [
    [0, 1],
    [2, 1],
  ],
  [[1, 1]],
  [
    [1, 1],
    [2, 1],
  ],
] as const;
const rows = rowsOf(lists, 3);
const labels = Uint8Array.from([1, 1, 0, 0]);

describe('a logistic regression', () => {
  it('learns what tells the rows apart, and nothing of what does not', () => {
    const { weights } = fitLogistic(rows, labels, 0.1);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.05);
  });

  it('has the share of positive rows for its guess when it may learn nothing', () => {
    const mostly = Uint8Array.from([1, 1, 1, 0]);
    const { weights, bias } = fitLogistic(rows, mostly, 1e6);
    expect(Math.max(...weights.map(Math.abs))).toBeLessThan(0.001);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.75, 2);
  });

  it('is drawn to 0 by its penalty', () => {
    const free = fitLogistic(rows, labels, 0.01).weights[0] ?? 0;
    const held = fitLogistic(rows, labels, 1).weights[0] ?? 0;
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(free);
  });

  it('counts a row as often as it is told to', () => {
    const twice = rowsOf([...lists, lists[0]], 3);
    const repeated = fitLogistic(twice, Uint8Array.from([1, 1, 0, 0, 1]), 0.1);
    const counted = fitLogistic(rows, labels, 0.1, Float64Array.from([2, 1, 1, 1]));
    expect([...counted.weights]).toEqual([...repeated.weights]);
    expect(counted.weights).not.toEqual(fitLogistic(rows, labels, 0.1).weights);
  });

  it('gives log-odds as the sum of weights and bias', () => {
    const model = { weights: Float64Array.from([2, 3, 5]), bias: -1 };
    expect([0, 1, 2, 3].map((row) => linearPredictor(rows, row, model))).toEqual([1, 6, 2, 7]);
  });
});
