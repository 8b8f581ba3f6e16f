import type { Line } from './line.ts';
import type { Program, Step } from './program.ts';
import { hasSymbol, LENGTH_BITS, LENGTH_MASK } from './vocabulary.ts';

/** Token indexes within the line, `last` included; `trace` lists the tokens that elements took. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly trace: readonly number[];
}

const SKIPPED_MARKS = 2;

/** Whether all elements that every match has stand somewhere in the line. */
function possible({ anchors, requires }: Program, line: Line): boolean {
  if (!line.index.hasOne(anchors)) return false;
  for (let i = 0; i < requires.length; i++) {
    if (!line.index.hasOne(requires[i] ?? [])) return false;
  }
  return true;
}

/** All matches of a pattern in a line that do not overlap, from left to right. */
export function matchAll(program: Program, line: Line): Match[] {
  return possible(program, line) ? matchesIn(program, line) : [];
}

/** The same where all elements of the pattern are known to stand in the line. */
export function matchesIn(program: Program, line: Line): Match[] {
  const matches: Match[] = [];
  const openings = program.opens ? line.index.placesOf(program.opens) : allPlaces(line);
  let matcher: Matcher | null = null;
  let from = 0;
  for (const anchor of line.index.placesOf(program.anchors)) {
    for (const at of openings) {
      if (at < from || at < anchor - program.reach) continue;
      if (at > anchor) break;
      from = at + 1;
      matcher ??= new Matcher(line, program.branches);
      const match = matcher.matchAt(program.entry, at);
      if (!match) continue;
      matches.push(match);
      from = match.last + 1;
    }
  }
  return matches;
}

function allPlaces(line: Line): number[] {
  return line.cells.map((_, at) => at);
}

function carriesOne(line: Line, at: number, ids: ReadonlySet<number>): boolean {
  const cells = line.cells[at];
  if (!cells) return false;
  for (let i = 0; i < cells.length; i++) {
    if (ids.has((cells[i] ?? 0) >> LENGTH_BITS)) return true;
  }
  return false;
}

/** Room for what failed, used again by one matcher after the other; no two walk at once. */
let scratch = new Uint8Array(4096);

/** Walks a compiled pattern; the first reading that succeeds wins, gaps shortest first. */
class Matcher {
  readonly #line: Line;
  readonly #trace: number[] = [];
  /**
   * Branches known to fail at a place: whether one does depends on nothing that came before, so
   * that no branch is tried twice at the same place and time stays linear in the line.
   */
  readonly #failed: Uint8Array;
  readonly #width: number;

  constructor(line: Line, branches: number) {
    this.#line = line;
    this.#width = line.cells.length + 1;
    const size = branches * this.#width;
    if (size > scratch.length) scratch = new Uint8Array(2 * size);
    this.#failed = scratch.fill(0, 0, size);
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
      case 'gap':
        return this.#branch(step, pos);
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

  #branch(step: Extract<Step, { op: 'choice' | 'gap' }>, pos: number): number {
    const key = step.index * this.#width + pos;
    if (this.#failed[key]) return -1;
    const end = step.op === 'gap' ? this.#gap(step, pos) : this.#choice(step, pos);
    if (end < 0) this.#failed[key] = 1;
    return end;
  }

  #choice({ options }: Extract<Step, { op: 'choice' }>, pos: number): number {
    for (let i = 0; i < options.length; i++) {
      const option = options[i];
      if (!option || (option.starts && !this.#mayOpen(option.starts, pos))) continue;
      const end = this.#run(option.step, pos);
      if (end >= 0) return end;
    }
    return -1;
  }

  #gap({ max, next, starts }: Extract<Step, { op: 'gap' }>, pos: number): number {
    const { cells, marks } = this.#line;
    for (let place = pos, words = 0; place <= cells.length; place++) {
      if (!starts || carriesOne(this.#line, place, starts)) {
        const end = this.#run(next, place);
        if (end >= 0) return end;
      }
      if (!marks[place] && ++words > max) return -1;
    }
    return -1;
  }

  /** One of the symbols stands here or right behind marks that would be skipped. */
  #mayOpen(starts: ReadonlySet<number>, pos: number): boolean {
    for (let place = pos; place <= pos + SKIPPED_MARKS; place++) {
      if (carriesOne(this.#line, place, starts)) return true;
      if (!this.#line.marks[place]) return false;
    }
    return false;
  }

  #has(id: number, pos: number): boolean {
    let place = pos;
    while (this.#line.marks[place]) place++;
    return hasSymbol(this.#line.cells[place] ?? [], id);
  }

  #words(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.#line.marks[at]) return true;
    return false;
  }
}
