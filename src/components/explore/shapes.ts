import { once } from '../../i18n/formatters.ts';
import type { Case } from '../list/corpus.ts';
import { oncePer } from '../once-per.ts';

/** What a path of contacts ends in when no answer came. */
export const SILENCE = 'silence';
/** Steps of the stretches that are looked for, the longest first. */
export const LENGTHS = [4, 3, 2] as const;

/** A stretch of a path, and the cases that went through it. */
export interface Shape {
  /** Ids of channels, and perhaps `silence` at the end. */
  readonly steps: readonly string[];
  readonly cases: readonly Case[];
}

const SILENT = new Set(['no-reply', 'no-callback', 'unreachable']);

/**
 * The path of a case: its channels in order, and `silence` where the story tells after the last
 * contact that nobody answered.
 */
export function pathOf({ journey, patterns }: Case['record']): string[] {
  const last = journey.at(-1);
  if (!last) return [];
  const silent = patterns.some(
    ({ pattern, evidence }) =>
      SILENT.has(pattern) && evidence.some(({ start }) => start >= last.start),
  );
  return [...journey.map(({ channel }) => channel), ...(silent ? [SILENCE] : [])];
}

/**
 * Stretches of `length` steps that at least two cases went through, most frequent first. A stretch
 * counts once a case, however often the case goes through it.
 */
export function sharedStretches(cases: readonly Case[], length: number): readonly Shape[] {
  return once(shapesOf(cases), String(length), () => findStretches(cases, length));
}

/** By length; the page and the file of each language show the same. */
const shapesOf = oncePer((_: readonly Case[]) => new Map<string, readonly Shape[]>());

function findStretches(cases: readonly Case[], length: number): Shape[] {
  const found = gather(cases, (path) => {
    const starts = Array.from({ length: Math.max(0, path.length - length + 1) }, (_, at) => at);
    return starts.map((at) => path.slice(at, at + length));
  });
  return found.filter(({ cases: members }) => members.length > 1);
}

/**
 * How those cases end that nobody answered any more: the last of their contacts, at most `most`
 * steps with the silence; also where only one case ends so.
 */
export function silentEndings(cases: readonly Case[], most: number): readonly Shape[] {
  return gather(cases, (path) => (path.at(-1) === SILENCE ? [path.slice(-most)] : []));
}

/** The stretches of all paths with the cases that have each, most frequent first. */
function gather(
  cases: readonly Case[],
  stretchesOf: (path: readonly string[]) => readonly (readonly string[])[],
): Shape[] {
  const found = new Map<string, Case[]>();
  for (const item of cases) {
    const own = new Set(stretchesOf(pathOf(item.record)).map((steps) => steps.join(' ')));
    for (const key of own) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return [...found]
    .map(([key, members]) => ({ steps: key.split(' '), cases: members }))
    .sort(
      (a, b) => b.cases.length - a.cases.length || a.steps.join().localeCompare(b.steps.join()),
    );
}
