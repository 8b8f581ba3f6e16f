import type { Line } from '../rules/line.ts';
import type { Match } from '../rules/match.ts';
import { hasSymbol, LENGTH_BITS, LENGTH_MASK, type Vocabulary } from '../rules/vocabulary.ts';

const REACH_BEFORE = 4;
const REACH_AFTER = 2;
/** Most tokens of a phrase whose negator denies nothing. */
const LONGEST = 5;

/**
 * Whether a match stands under a negation of its own clause: a negator shortly before it, between
 * its words or (French "ne … pas") right after, that the rule itself did not ask for.
 */
export class Negation {
  readonly #negator: number;
  readonly #break: number;
  /** In French a negation stands behind the subject: one before it denies another clause. */
  readonly #subject: number;
  /** Phrases with a negator that denies nothing: "une heure plus tard". */
  readonly #none: number;

  constructor(vocabulary: Vocabulary) {
    this.#negator = vocabulary.id('@negation');
    this.#break = vocabulary.id('@clause-break');
    this.#subject = vocabulary.id('@clause-subject');
    this.#none = vocabulary.id('@no-negation');
  }

  covers(match: Match, line: Line): boolean {
    const has = (at: number, id: number): boolean => hasSymbol(line.cells[at] ?? [], id);
    // "n’a jamais rappelé": the rule named the negator, so the clause says what the rule says.
    if (match.trace.some((at) => has(at, this.#negator))) return false;
    for (let at = match.first - 1, words = 0; at >= 0 && words < REACH_BEFORE; at--) {
      if (line.marks[at] || has(at, this.#break) || has(at + 1, this.#subject)) break;
      if (this.#denies(at, line)) return true;
      words++;
    }
    for (let at = match.first; at <= match.last; at++) {
      if (!match.trace.includes(at) && this.#denies(at, line)) return true;
    }
    for (let at = match.last + 1; at <= match.last + REACH_AFTER; at++) {
      if (line.marks[at] || has(at, this.#break)) break;
      if (this.#denies(at, line)) return true;
    }
    return false;
  }

  #denies(at: number, line: Line): boolean {
    if (!hasSymbol(line.cells[at] ?? [], this.#negator)) return false;
    for (let from = at; from > at - LONGEST && from >= 0; from--) {
      for (const cell of line.cells[from] ?? []) {
        if (cell >> LENGTH_BITS === this.#none && from + (cell & LENGTH_MASK) > at) return false;
      }
    }
    return true;
  }
}
