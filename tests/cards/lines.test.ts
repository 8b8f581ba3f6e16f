import { describe, expect, test } from 'vitest';
import { setLines } from '../../src/cards/lines.ts';

/** Every character as wide as its size. */
const widthOf = (text: string) => [...text].length;

describe('a text on a card', () => {
  test.each([
    ['short', 'The marker', 100, [10], 2, 10, ['The marker']],
    ['broken at spaces', 'one two three', 70, [10], 2, 10, ['one two', 'three']],
    ['smaller, to have room', 'one two three', 70, [20, 10], 2, 10, ['one two', 'three']],
    ['a long word, smaller', 'administration', 140, [20, 10], 1, 10, ['administration']],
    ['cut', 'one two three four', 70, [10], 2, 10, ['one two', 'three…']],
    ['a word that never fits', 'administration', 70, [10], 1, 10, ['admini…']],
    ['held by no-break spaces', 'oui\u00a0: non', 50, [10], 2, 10, ['oui\u00a0:', 'non']],
    ['empty', '', 50, [10], 2, 10, []],
  ] as const)('%s', (_name, text, width, sizes, most, size, lines) => {
    expect(setLines(text, widthOf, width, sizes, most)).toEqual({ size, lines });
  });
});
