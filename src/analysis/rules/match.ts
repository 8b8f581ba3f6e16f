import { holds, Op } from './code.ts';
import type { Line } from './line.ts';
import { Header, type Program } from './program.ts';
import { type Cell, hasSymbol, LENGTH_BITS, LENGTH_MASK } from './vocabulary.ts';

/** Token indexes within the line, `last` included; `trace` lists the tokens that elements took. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly trace: readonly number[];
}

const SKIPPED_MARKS = 2;
/** Room for the symbols of a list that stand in a line, used again by one after the other. */
const anchors: number[] = [];
const openings: number[] = [];

/** All matches of a pattern in a line that do not overlap, from left to right. */
export function matchAll(program: Program, line: Line): readonly Match[] {
  const { table } = program.code;
  const needs = program.at + Header.needs;
  const end = table[program.at + Header.needsEnd] ?? 0;
  return line.symbols.hasOneOfEach(table, needs, end) ? matchesIn(program, line) : NONE;
}

const NONE: readonly Match[] = [];

/** The same where all elements of the pattern are known to stand in the line. */
export function matchesIn({ code: { table }, at: header }: Program, line: Line): readonly Match[] {
  const entry = table[header + Header.entry] ?? 0;
  const reach = table[header + Header.reach] ?? 0;
  const opens = table[header + Header.opens] ?? 0;
  const order = table[header + Header.order] ?? 0;
  const { cells, places, symbols } = line;
  if (order !== 0 && !symbols.inOrder(table, order)) return NONE;
  const anchorBits = symbols.among(table, header + Header.needs, anchors);
  const openingBits = opens === 0 ? 0 : symbols.among(table, opens, openings);
  let matches: Match[] | null = null;
  let from = 0;
  let begun = false;
  for (let anchor = 0; anchor < cells.length; anchor++) {
    if (((places[anchor] ?? 0) & anchorBits) === 0) continue;
    if (!carriesOneOf(cells[anchor], anchors)) continue;
    for (let at = Math.max(from, anchor - reach); at <= anchor; at++) {
      if (opens !== 0) {
        if (((places[at] ?? 0) & openingBits) === 0) continue;
        if (!carriesOneOf(cells[at], openings)) continue;
      }
      from = at + 1;
      if (!begun) matcher.begin(table, table[header + Header.branches] ?? 0, line);
      begun = true;
      const match = matcher.matchAt(entry, at);
      if (!match) continue;
      // Nearly always it is the only one, which needs no room for more.
      if (matches) matches.push(match);
      else matches = [match];
      from = match.last + 1;
      at = match.last;
    }
  }
  return matches ?? NONE;
}

/** For the few symbols of a list that stand in a line. */
function carriesOneOf(cells: readonly Cell[] | undefined, ids: readonly number[]): boolean {
  if (!cells) return false;
  for (let i = 0; i < cells.length; i++) {
    const id = (cells[i] ?? 0) >> LENGTH_BITS;
    for (let k = 0; k < ids.length; k++) if (ids[k] === id) return true;
  }
  return false;
}

/** Walks a compiled pattern; the first reading that succeeds wins, gaps shortest first. */
class Matcher {
  #table: Int32Array = new Int32Array(1);
  #cells: readonly (readonly Cell[])[] = [];
  #signatures: readonly number[] = [];
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
  begin(table: Int32Array, branches: number, { cells, signatures, marks }: Line): void {
    this.#table = table;
    this.#cells = cells;
    this.#signatures = signatures;
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
    // As long as need be: an array that grows takes room for seventeen.
    const trace = new Array<number>(this.#taken);
    for (let i = 0; i < this.#taken; i++) trace[i] = this.#trace[i] ?? 0;
    return { first: trace[0] ?? at, last: trace[trace.length - 1] ?? at, trace };
  }

  /** @returns where the match ends, -1 when there is none */
  #run(step: number, pos: number): number {
    const table = this.#table;
    const next = table[step + 2] ?? 0;
    switch (table[step]) {
      case Op.accept:
        return pos;
      case Op.one:
      case Op.any:
        return this.#symbol(step, next, pos);
      case Op.not:
        return this.#has(table[step + 1] ?? 0, pos) ? -1 : this.#run(next, pos);
      case Op.choice:
      case Op.gap:
        return this.#branch(step, pos);
      case Op.start:
        return this.#words(0, pos) ? -1 : this.#run(table[step + 1] ?? 0, pos);
      default:
        return this.#words(pos, this.#marks.length) ? -1 : this.#run(table[step + 1] ?? 0, pos);
    }
  }

  #symbol(step: number, next: number, pos: number): number {
    const table = this.#table;
    const wanted = table[step + 1] ?? 0;
    const several = table[step] === Op.any;
    const bits = several ? (table[wanted] ?? 0) : 1 << wanted;
    for (let place = pos; place <= pos + SKIPPED_MARKS; place++) {
      const here = this.#cells[place];
      if (!here) return -1;
      const possible = ((this.#signatures[place] ?? 0) & bits) !== 0;
      for (let i = possible ? 0 : here.length; i < here.length; i++) {
        const cell = here[i] ?? 0;
        const id = cell >> LENGTH_BITS;
        if (several ? !holds(table, wanted, id) : id !== wanted) continue;
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
    const key = (this.#table[step + 1] ?? 0) * this.#width + pos;
    if (this.#failed[key] === this.#walk) return -1;
    const end = this.#table[step] === Op.gap ? this.#gap(step, pos) : this.#choice(step, pos);
    if (end < 0) this.#failed[key] = this.#walk;
    return end;
  }

  #choice(step: number, pos: number): number {
    const table = this.#table;
    const to = step + 3 + 2 * (table[step + 2] ?? 0);
    for (let option = step + 3; option < to; option += 2) {
      const set = table[option + 1] ?? 0;
      if (set !== 0 && !this.#mayOpen(set, pos)) continue;
      const end = this.#run(table[option] ?? 0, pos);
      if (end >= 0) return end;
    }
    return -1;
  }

  #gap(step: number, pos: number): number {
    const table = this.#table;
    const most = table[step + 2] ?? 0;
    const next = table[step + 3] ?? 0;
    const set = table[step + 4] ?? 0;
    for (let place = pos, words = 0; place < this.#width; place++) {
      if (set === 0 || this.#carriesOne(set, place)) {
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
      if (this.#carriesOne(set, place)) return true;
      if (!this.#marks[place]) return false;
    }
    return false;
  }

  #carriesOne(set: number, place: number): boolean {
    const table = this.#table;
    if (((this.#signatures[place] ?? 0) & (table[set] ?? 0)) === 0) return false;
    const cells = this.#cells[place] ?? [];
    for (let i = 0; i < cells.length; i++) {
      if (holds(table, set, (cells[i] ?? 0) >> LENGTH_BITS)) return true;
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
