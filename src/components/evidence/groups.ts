import type { Mark } from '../../loaders/marks.ts';

/**
 * Marks that say the same in a row, put together: three sentences in one passage for the same
 * pattern make one note with three numbers.
 */
export function groupMarks(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && sameFinding(group[0], mark)) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function sameFinding(a: Mark, b: Mark): boolean {
  if (a.given.length + a.outcomes.length + b.given.length + b.outcomes.length > 0) return false;
  const names = (mark: Mark) => mark.patterns.map(({ pattern }) => pattern).join();
  return names(a) === names(b);
}
