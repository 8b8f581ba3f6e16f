/**
 * Index of the first of `length` places that passes a test, by binary search: those before it all
 * fail, those behind it all pass. `length` where none passes.
 */
export function firstWhere(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each place the least value from there on; ascending, whatever the order of the values. */
export function leastFrom(values: readonly number[]): number[] {
  const least = [...values];
  for (let at = least.length - 2; at >= 0; at--) {
    least[at] = Math.min(least[at] ?? 0, least[at + 1] ?? 0);
  }
  return least;
}
