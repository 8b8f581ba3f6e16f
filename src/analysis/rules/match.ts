import type { Program, Step } from './program.ts';
import { type Cell, LENGTH_BITS, LENGTH_MASK } from './vocabulary.ts';

/** A sentence as the matcher sees it. */
export interface Line {
  /** Index of its first token among the Doc's tokens. */
  readonly first: number;
  /** Symbols by token, phrases at their first token. */
  readonly cells: readonly (readonly Cell[])[];
  /** Punctuation, which patterns skip unless they name it. */
  readonly marks: readonly boolean[];
  /** The symbols that stand in the line, each once. */
  readonly ids: readonly number[];
  /** The same as one bit for each symbol. */
  readonly symbols: Uint32Array;
}

/** Token indexes within the line, `last` included; `trace` lists the tokens that elements took. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly trace: readonly number[];
}

const SKIPPED_MARKS = 2;

/** Whether all elements that every match has stand somewhere in the line. */
export function possible(program: Program, line: Line): boolean {
  const { symbols } = line;
  for (const ids of program.requires) {
    let there = false;
    for (let i = 0; i < ids.length && !there; i++) {
      const id = ids[i] ?? 0;
      there = (((symbols[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
    }
    if (!there) return false;
  }
  return true;
}

/** All matches of a pattern in a line that do not overlap, from left to right. */
export function matchAll(program: Program, line: Line): Match[] {
  const matches: Match[] = [];
  if (!possible(program, line)) return matches;
  let matcher: Matcher | null = null;
  let from = 0;
  const { length } = line.cells;
  for (let anchor = 0; anchor < length; anchor++) {
    if (!carriesOne(line, anchor, program.anchors)) continue;
    for (let at = Math.max(from, anchor - program.reach); at <= anchor; at++) {
      from = at + 1;
      if (program.starts && !carriesOne(line, at, program.starts)) continue;
      matcher ??= new Matcher(line);
      const match = matcher.matchAt(program.entry, at);
      if (!match) continue;
      matches.push(match);
      at = match.last;
      from = match.last + 1;
    }
  }
  return matches;
}

function carriesOne(line: Line, at: number, ids: ReadonlySet<number>): boolean {
  const cells = line.cells[at];
  if (!cells) return false;
  for (let i = 0; i < cells.length; i++) {
    if (ids.has((cells[i] ?? 0) >> LENGTH_BITS)) return true;
  }
  return false;
}

/** Walks a compiled pattern; the first reading that succeeds wins, gaps shortest first. */
class Matcher {
  readonly #line: Line;
  readonly #trace: number[] = [];

  constructor(line: Line) {
    this.#line = line;
  }

  matchAt(entry: Step, at: number): Match | null {
    const trace = this.#trace;
    trace.length = 0;
    const end = this.#run(entry, at);
    const first = trace[0];
    if (end < 0 || first === undefined) return null;
    return { first, last: Math.max(...trace), trace: [...trace] };
  }

  #run(step: Step, pos: number): number {
    switch (step.op) {
      case 'accept':
        return pos;
      case 'symbol':
        return this.#symbol(step.ids, step.next, pos);
      case 'not':
        return this.#has(step.id, pos) ? -1 : this.#run(step.next, pos);
      case 'choice':
        for (const option of step.options) {
          const end = this.#run(option, pos);
          if (end >= 0) return end;
        }
        return -1;
      case 'gap':
        return this.#gap(step.max, step.next, pos);
      case 'start':
        return this.#words(0, pos) ? -1 : this.#run(step.next, pos);
      case 'end':
        return this.#words(pos, this.#line.marks.length) ? -1 : this.#run(step.next, pos);
    }
  }

  #symbol(ids: ReadonlySet<number>, next: Step, pos: number): number {
    const { cells, marks } = this.#line;
    const trace = this.#trace;
    for (let place = pos; place <= pos + SKIPPED_MARKS; place++) {
      const here = cells[place];
      if (!here) return -1;
      for (let i = 0; i < here.length; i++) {
        const cell = here[i] ?? 0;
        if (!ids.has(cell >> LENGTH_BITS)) continue;
        const length = cell & LENGTH_MASK;
        for (let k = 0; k < length; k++) trace.push(place + k);
        const end = this.#run(next, place + length);
        if (end >= 0) return end;
        trace.length -= length;
      }
      if (!marks[place]) return -1;
    }
    return -1;
  }

  #gap(max: number, next: Step, pos: number): number {
    const { cells, marks } = this.#line;
    for (let place = pos, words = 0; place <= cells.length; place++) {
      const end = this.#run(next, place);
      if (end >= 0) return end;
      if (!marks[place] && ++words > max) return -1;
    }
    return -1;
  }

  #has(id: number, pos: number): boolean {
    let place = pos;
    while (this.#line.marks[place]) place++;
    return (this.#line.cells[place] ?? []).some((cell) => cell >> LENGTH_BITS === id);
  }

  #words(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.#line.marks[at]) return true;
    return false;
  }
}
