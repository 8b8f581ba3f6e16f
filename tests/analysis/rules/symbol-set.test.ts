import { describe, expect, it } from 'vitest';
import { SymbolSet } from '../../../src/analysis/rules/symbol-set.ts';
import { LENGTH_BITS } from '../../../src/analysis/rules/vocabulary.ts';

/** A line of so many words that has symbols at some of them. */
function lineOf(words: number, symbols: readonly (readonly [id: number, at: number])[]): SymbolSet {
  const set = new SymbolSet(100);
  set.begin(words);
  for (const [id, at] of symbols) set.add([(id << LENGTH_BITS) | 1], set.bitOf(at));
  return set;
}

/** The lists [1, 2] and [3], the second so many words behind the first. */
function order(least: number, most: number): Int32Array {
  return Int32Array.from([2, 1, 2, 1, 3, 2, 0, 0, 0, 3, least, most]);
}
const ORDER = 5;

describe('symbols in order', () => {
  it.each<[words: number, first: number, second: number, most: number, expected: boolean]>([
    [10, 2, 3, 1, true],
    [10, 2, 4, 1, false],
    [10, 2, 5, 3, true],
    [10, 2, 6, 3, false],
    [10, 4, 2, 3, false],
    [10, 2, 2, 3, false],
    [10, 0, 9, 40, true],
    [32, 31, 0, 40, false],
    [32, 0, 31, 31, true],
  ])('of %i words: %i then %i, at most %i behind: %s', (words, first, second, most, expected) => {
    const line = lineOf(words, [
      [2, first],
      [3, second],
    ]);
    expect(line.inOrder(order(1, most), ORDER)).toBe(expected);
  });

  it('may stand at the same word where punctuation is none', () => {
    const line = lineOf(10, [
      [1, 4],
      [3, 4],
    ]);
    expect(line.inOrder(order(0, 1), ORDER)).toBe(true);
  });

  it('are never refused wrongly in a long line', () => {
    for (let first = 0; first < 200; first++) {
      for (const behind of [1, 2, 5, 9]) {
        const line = lineOf(210, [
          [1, first],
          [3, first + behind],
        ]);
        expect(line.inOrder(order(1, behind), ORDER)).toBe(true);
      }
    }
  });

  it('are forgotten with their line', () => {
    const line = lineOf(10, [
      [1, 1],
      [3, 2],
    ]);
    line.clear();
    line.begin(10);
    line.add([1 << LENGTH_BITS], line.bitOf(5));
    line.add([3 << LENGTH_BITS], line.bitOf(1));
    expect(line.inOrder(order(1, 3), ORDER)).toBe(false);
    expect([...line.ids.subarray(0, line.size)]).toEqual([1, 3]);
  });
});
