import type { Step } from './program.ts';
import { type Cell, LENGTH_BITS, LENGTH_MASK } from './vocabulary.ts';

/** A sentence as the matcher sees it. */
export interface Line {
  /** Index of its first token among the Doc's tokens. */
  readonly first: number;
  /** Symbols by token, phrases at their first token. */
  readonly cells: readonly (readonly Cell[])[];
  /** Punctuation, which patterns skip unless they name it. */
  readonly marks: readonly boolean[];
}

/** Token indexes within the line, `last` included; `trace` lists the tokens that elements took. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly trace: readonly number[];
}

const SKIPPED_MARKS = 2;

/** Matches a compiled pattern at one token; the first reading that succeeds wins, gaps shortest first. */
export function matchAt(entry: Step, line: Line, at: number): Match | null {
  const trace: number[] = [];
  const end = run(entry, at);
  const first = trace[0];
  if (end < 0 || first === undefined) return null;
  return { first, last: Math.max(...trace), trace: [...trace] };

  function run(step: Step, pos: number): number {
    switch (step.op) {
      case 'accept':
        return pos;
      case 'symbol':
        return symbol(step.id, step.next, pos);
      case 'not':
        return has(step.id, skipMarks(pos)) ? -1 : run(step.next, pos);
      case 'choice':
        for (const option of step.options) {
          const end = run(option, pos);
          if (end >= 0) return end;
        }
        return -1;
      case 'gap':
        return gap(step.max, step.next, pos);
      case 'start':
        return wordsBefore(pos) ? -1 : run(step.next, pos);
      case 'end':
        return wordsFrom(pos) ? -1 : run(step.next, pos);
    }
  }

  function symbol(id: number, next: Step, pos: number): number {
    let place = pos;
    for (let skipped = 0; skipped <= SKIPPED_MARKS; skipped++, place++) {
      for (const cell of line.cells[place] ?? []) {
        if (cell >> LENGTH_BITS !== id) continue;
        const length = cell & LENGTH_MASK;
        for (let k = 0; k < length; k++) trace.push(place + k);
        const end = run(next, place + length);
        if (end >= 0) return end;
        trace.length -= length;
      }
      if (!line.marks[place]) return -1;
    }
    return -1;
  }

  function gap(max: number, next: Step, pos: number): number {
    let words = 0;
    for (let place = pos; place <= line.cells.length; place++) {
      const end = run(next, place);
      if (end >= 0) return end;
      if (!line.marks[place] && ++words > max) return -1;
    }
    return -1;
  }

  function has(id: number, pos: number): boolean {
    return (line.cells[pos] ?? []).some((cell) => cell >> LENGTH_BITS === id);
  }

  function skipMarks(pos: number): number {
    let place = pos;
    while (line.marks[place]) place++;
    return place;
  }

  function wordsBefore(pos: number): boolean {
    for (let i = 0; i < pos; i++) if (!line.marks[i]) return true;
    return false;
  }

  function wordsFrom(pos: number): boolean {
    for (let i = pos; i < line.marks.length; i++) if (!line.marks[i]) return true;
    return false;
  }
}

/** All matches in a line that do not overlap, from left to right. */
export function matchAll(entry: Step, line: Line): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < line.cells.length; at++) {
    if (line.marks[at] && (line.cells[at]?.length ?? 0) === 0) continue;
    const match = matchAt(entry, line, at);
    if (!match) continue;
    matches.push(match);
    at = Math.max(at, match.last);
  }
  return matches;
}
