import { describe, expect, it } from 'vitest';
import { Code, holds } from '../../../src/analysis/rules/code.ts';

/** Numbers far apart and close together, as symbols of words and of their classes are. */
function symbols(count: number): Set<number> {
  return new Set(Array.from({ length: count }, (_, index) => (index % 3) * 4096 + index * 2));
}

describe('sets of symbols in the code', () => {
  it.each([1, 8, 9, 500])('%i symbols', (count) => {
    const code = new Code();
    const wanted = symbols(count);
    const others = code.set(new Set([7]));
    const set = code.set(wanted);
    code.finish();
    const found = Array.from({ length: 10_000 }, (_, id) => id).filter((id) =>
      holds(code.table, set, id),
    );
    expect(found).toEqual([...wanted].sort((a, b) => a - b));
    expect(holds(code.table, others, 7)).toBe(true);
    expect(holds(code.table, others, 8)).toBe(false);
  });

  it('writes a set once', () => {
    const code = new Code();
    const set = symbols(3);
    expect(code.set(set)).toBe(code.set(set));
  });

  it('has no place for any symbol at all', () => {
    expect(new Code().set(null)).toBe(0);
  });
});
