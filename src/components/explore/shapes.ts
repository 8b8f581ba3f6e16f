import { once } from '../../i18n/formatters.ts';
import type { Case } from '../list/corpus.ts';
import { oncePer } from '../once-per.ts';

/** What a path of contacts ends in when no answer came. */
export const SILENCE = 'silence';

/** A path that several cases share, and who they are. */
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
  const found = new Map<string, Case[]>();
  for (const item of cases) {
    const path = pathOf(item.record);
    const own = new Set<string>();
    for (let at = 0; at + length <= path.length; at++) {
      own.add(path.slice(at, at + length).join(' '));
    }
    for (const key of own) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return [...found]
    .filter(([, members]) => members.length > 1)
    .map(([key, members]) => ({ steps: key.split(' '), cases: members }))
    .sort(
      (a, b) => b.cases.length - a.cases.length || a.steps.join().localeCompare(b.steps.join()),
    );
}
