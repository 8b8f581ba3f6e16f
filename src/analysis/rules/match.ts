import { holds, Op } from './code.ts';
import type { Line } from './line.ts';
import type { Program } from './program.ts';
import { type Cell, hasSymbol, LENGTH_BITS, LENGTH_MASK } from './vocabulary.ts';

/** Token indexes within the line, `last` included; `trace` lists the tokens that elements took. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly trace: readonly number[];
}

const SKIPPED_MARKS = 2;
const NOTHING_YET: readonly (readonly Cell[])[] = [];

/** Whether all elements that every match has stand somewhere in the line. */
function possible({ anchors, requires }: Program, { symbols }: Line): boolean {
  if (!symbols.hasOne(anchors)) return false;
  for (let i = 0; i < requires.length; i++) if (!symbols.hasOne(requires[i] ?? [])) return false;
  return true;
}

/** All matches of a pattern in a line that do not overlap, from left to right. */
export function matchAll(program: Program, line: Line): Match[] {
  return possible(program, line) ? matchesIn(program, line) : [];
}

/** The same where all elements of the pattern are known to stand in the line. */
export function matchesIn(program: Program, line: Line): Match[] {
  const { reach, entry } = program;
  const { cells, symbols } = line;
  const anchors = symbols.among(program.anchors);
  const opens = program.opens && symbols.among(program.opens);
  const matches: Match[] = [];
  let from = 0;
  let begun = false;
  for (let anchor = 0; anchor < cells.length; anchor++) {
    if (!carriesOneOf(cells[anchor], anchors)) continue;
    for (let at = Math.max(from, anchor - reach); at <= anchor; at++) {
      if (opens && !carriesOneOf(cells[at], opens)) continue;
      from = at + 1;
      if (!begun) matcher.begin(program, line);
      begun = true;
      const match = matcher.matchAt(entry, at);
      if (!match) continue;
      matches.push(match);
      from = match.last + 1;
      at = match.last;
    }
  }
  return matches;
}

/** For the few symbols of a list that stand in a line; `carriesOne` is for sets in the code. */
function carriesOneOf(cells: readonly Cell[] | undefined, ids: readonly number[]): boolean {
  if (!cells) return false;
  for (let i = 0; i < cells.length; i++) {
    const id = (cells[i] ?? 0) >> LENGTH_BITS;
    for (let k = 0; k < ids.length; k++) if (ids[k] === id) return true;
  }
  return false;
}

function carriesOne(code: Int32Array, set: number, cells: readonly Cell[] | undefined): boolean {
  if (!cells) return false;
  for (let i = 0; i < cells.length; i++) {
    if (holds(code, set, (cells[i] ?? 0) >> LENGTH_BITS)) return true;
  }
  return false;
}

/** Walks a compiled pattern; the first reading that succeeds wins, gaps shortest first. */
class Matcher {
  #code: Int32Array = new Int32Array(1);
  #cells = NOTHING_YET;
  #marks: readonly boolean[] = [];
  /** Tokens taken so far, in their order. */
  #trace = new Int32Array(256);
  #taken = 0;
  /**
   * Branches known to fail at a place, by the number of the walk: whether one does depends on
   * nothing that came before, so that no branch is tried twice at the same place and time stays
   * linear in the line.
   */
  #failed = new Int32Array(4096);
  #walk = 0;
  #width = 0;

  /** Makes ready for a pattern and a line; ends what was walked before. */
  begin({ code, branches }: Program, { cells, marks }: Line): void {
    this.#code = code;
    this.#cells = cells;
    this.#marks = marks;
    this.#width = cells.length + 1;
    const size = branches * this.#width;
    if (size > this.#failed.length) this.#failed = new Int32Array(2 * size);
    if (this.#width + LENGTH_MASK > this.#trace.length) {
      this.#trace = new Int32Array(2 * (this.#width + LENGTH_MASK));
    }
    if (this.#walk === 0x7fff_ffff) {
      this.#failed.fill(0);
      this.#walk = 0;
    }
    this.#walk++;
  }

  matchAt(entry: number, at: number): Match | null {
    this.#taken = 0;
    if (this.#run(entry, at) < 0 || this.#taken === 0) return null;
    const trace = Array.from(this.#trace.subarray(0, this.#taken));
    return { first: trace[0] ?? at, last: trace[trace.length - 1] ?? at, trace };
  }

  /** @returns where the match ends, -1 when there is none */
  #run(step: number, pos: number): number {
    const code = this.#code;
    const next = code[step + 2] ?? 0;
    switch (code[step]) {
      case Op.accept:
        return pos;
      case Op.one:
      case Op.any:
        return this.#symbol(step, next, pos);
      case Op.not:
        return this.#has(code[step + 1] ?? 0, pos) ? -1 : this.#run(next, pos);
      case Op.choice:
      case Op.gap:
        return this.#branch(step, pos);
      case Op.start:
        return this.#words(0, pos) ? -1 : this.#run(code[step + 1] ?? 0, pos);
      default:
        return this.#words(pos, this.#marks.length) ? -1 : this.#run(code[step + 1] ?? 0, pos);
    }
  }

  #symbol(step: number, next: number, pos: number): number {
    const code = this.#code;
    const wanted = code[step + 1] ?? 0;
    const several = code[step] === Op.any;
    for (let place = pos; place <= pos + SKIPPED_MARKS; place++) {
      const here = this.#cells[place];
      if (!here) return -1;
      for (let i = 0; i < here.length; i++) {
        const cell = here[i] ?? 0;
        const id = cell >> LENGTH_BITS;
        if (several ? !holds(code, wanted, id) : id !== wanted) continue;
        const length = cell & LENGTH_MASK;
        for (let k = 0; k < length; k++) this.#trace[this.#taken++] = place + k;
        const end = this.#run(next, place + length);
        if (end >= 0) return end;
        this.#taken -= length;
      }
      if (!this.#marks[place]) return -1;
    }
    return -1;
  }

  #branch(step: number, pos: number): number {
    const key = (this.#code[step + 1] ?? 0) * this.#width + pos;
    if (this.#failed[key] === this.#walk) return -1;
    const end = this.#code[step] === Op.gap ? this.#gap(step, pos) : this.#choice(step, pos);
    if (end < 0) this.#failed[key] = this.#walk;
    return end;
  }

  #choice(step: number, pos: number): number {
    const code = this.#code;
    const to = step + 3 + 2 * (code[step + 2] ?? 0);
    for (let option = step + 3; option < to; option += 2) {
      const set = code[option + 1] ?? 0;
      if (set !== 0 && !this.#mayOpen(set, pos)) continue;
      const end = this.#run(code[option] ?? 0, pos);
      if (end >= 0) return end;
    }
    return -1;
  }

  #gap(step: number, pos: number): number {
    const code = this.#code;
    const most = code[step + 2] ?? 0;
    const next = code[step + 3] ?? 0;
    const set = code[step + 4] ?? 0;
    for (let place = pos, words = 0; place < this.#width; place++) {
      if (set === 0 || carriesOne(code, set, this.#cells[place])) {
        const end = this.#run(next, place);
        if (end >= 0) return end;
      }
      if (!this.#marks[place] && ++words > most) return -1;
    }
    return -1;
  }

  /** One of the symbols stands here or right behind marks that would be skipped. */
  #mayOpen(set: number, pos: number): boolean {
    for (let place = pos; place <= pos + SKIPPED_MARKS; place++) {
      if (carriesOne(this.#code, set, this.#cells[place])) return true;
      if (!this.#marks[place]) return false;
    }
    return false;
  }

  #has(id: number, pos: number): boolean {
    let place = pos;
    while (this.#marks[place]) place++;
    return hasSymbol(this.#cells[place] ?? [], id);
  }

  #words(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.#marks[at]) return true;
    return false;
  }
}

/** One for all, because no two walk at once. */
const matcher = new Matcher();
