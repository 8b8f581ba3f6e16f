import { stem } from '../annotate/stem.ts';
import { tokenise } from '../annotate/tokenise.ts';
import type { Lang } from '../model/doc.ts';
import type { PromiseFinding } from '../model/record.ts';

/** Share of their stems that two tellings of one promise have in common, at least. */
const ALIKE = 0.6;
/** The same where both name the same deadline. */
const ALIKE_FOR_THE_SAME_DAY = 0.4;
/** Shorter words say how a promise is told, not what is promised. */
const SHORTEST_WORD = 4;

/** A promise that stays, with its stems, the rarest in the article first. */
interface Kept {
  promise: PromiseFinding;
  readonly stems: ReadonlySet<string>;
}

/**
 * A promise told twice in the same terms is one; the first telling stays and takes over what
 * became of it. A new deadline makes a new promise.
 */
export function mergeRetold(promises: readonly PromiseFinding[], lang: Lang): PromiseFinding[] {
  const kept: Kept[] = [];
  const byTelling = new Map<string, number[]>();
  const stems = promises.map(({ quote }) => stemsOf(quote, lang));
  const rarest = rarestFirst(stems);
  for (const [index, promise] of promises.entries()) {
    const own = rarest[index] ?? [];
    const telling = own.slice(0, fewestTelling(own.length)).map((one) => `${promise.kind} ${one}`);
    const alike = new Set(telling.flatMap((key) => byTelling.get(key) ?? []));
    const all = stems[index] ?? new Set();
    const same = [...alike].sort((a, b) => a - b).find((at) => isRetold(kept[at], promise, all));
    const before = same === undefined ? undefined : kept[same];
    if (!before) {
      const at = kept.push({ promise, stems: all }) - 1;
      for (const key of telling) {
        const list = byTelling.get(key);
        if (list) list.push(at);
        else byTelling.set(key, [at]);
      }
    } else if (before.promise.status === 'unknown') {
      before.promise = { ...before.promise, status: promise.status, outcome: promise.outcome };
    }
  }
  return kept.map(({ promise }) => promise);
}

/** Stems of each promise, those first that fewest promises have. */
function rarestFirst(all: readonly ReadonlySet<string>[]): string[][] {
  const counts = new Map<string, number>();
  for (const stems of all) {
    for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const order = (a: string, b: string): number =>
    (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  return all.map((stems) => [...stems].sort(order));
}

/**
 * How many of a promise's rarest stems are enough to find all that are like it: were none of them
 * shared, too few would be left to share.
 */
function fewestTelling(stems: number): number {
  return stems - Math.ceil(ALIKE_FOR_THE_SAME_DAY * stems - 1e-9) + 1;
}

function isRetold(
  before: Kept | undefined,
  promise: PromiseFinding,
  stems: ReadonlySet<string>,
): boolean {
  if (!before || !sameTerms(before.promise, promise)) return false;
  const deadlines = promise.deadline && before.promise.deadline;
  return likeness(before.stems, stems) >= (deadlines ? ALIKE_FOR_THE_SAME_DAY : ALIKE);
}

function sameTerms(a: PromiseFinding, b: PromiseFinding): boolean {
  const deadlines = !a.deadline || !b.deadline || a.deadline.quote === b.deadline.quote;
  return a.kind === b.kind && deadlines;
}

function stemsOf(text: string, lang: Lang): Set<string> {
  const words = tokenise(text, lang).filter(
    ({ form, word }) => word && form.length >= SHORTEST_WORD,
  );
  return new Set(words.map(({ form }) => stem(form, lang)));
}

/** Jaccard index. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
