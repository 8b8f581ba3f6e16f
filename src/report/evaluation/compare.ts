import { Count, mean } from './count.ts';
import { type Labels, NOTHING, type PromiseLabel, type Scheme } from './findings.ts';
import { type Place, shared, squash, touches } from './quotes.ts';

/** Figures of one comparison; keys as the scorer of the gold corpus names them. */
export type Figures = Record<string, number>;

type Documents = ReadonlyMap<string, Labels>;

/**
 * Compares findings with those of a reader, document by document, micro-averaged.
 * @param perPattern receives hits and misses of each pattern
 */
export function compare(
  found: Documents,
  gold: Documents,
  scheme: Scheme,
  perPattern?: Map<string, Count>,
): Figures {
  const counts = {
    patterns: new Count(),
    evidence: new Count(),
    principles: new Count(),
    channels: new Count(),
    promises: new Count(),
    good: new Count(),
  };
  const kind: number[] = [];
  const status: number[] = [];
  const deadline: number[] = [];
  const journey: number[] = [];
  const elapsed: number[] = [];
  const company: number[] = [];
  for (const [id, g] of gold) {
    const p = found.get(id) ?? NOTHING;
    const mine = new Set(p.patterns.keys());
    const theirs = new Set(g.patterns.keys());
    tally(counts.patterns, mine, theirs);
    for (const pattern of perPattern ? new Set([...mine, ...theirs]) : []) {
      const count = perPattern?.get(pattern) ?? new Count();
      const [a, b] = [mine.has(pattern), theirs.has(pattern)];
      count.add(Number(a && b), Number(a), Number(b));
      perPattern?.set(pattern, count);
    }
    addEvidence(counts.evidence, p, g);
    tally(counts.principles, principles(mine, scheme), principles(theirs, scheme));
    tally(counts.channels, p.channels, g.channels);
    tally(counts.good, p.good, g.good);
    const pairs = pairPromises(p.promises, g.promises);
    counts.promises.add(pairs.length, p.promises.length, g.promises.length);
    for (const [a, b] of pairs) {
      kind.push(Number(a.kind === b.kind));
      status.push(Number(a.status === b.status));
      deadline.push(Number(a.deadline === b.deadline));
    }
    const longest = Math.max(p.journey.length, g.journey.length);
    if (longest) journey.push(1 - editDistance(p.journey, g.journey) / longest);
    if (g.elapsed || p.elapsed) elapsed.push(Number(g.elapsed === p.elapsed));
    if (g.company || p.company) company.push(Number(sameCompany(p.company, g.company)));
  }
  const f1 = Object.entries(counts).map(([key, count]) => [key, count.f1] as const);
  return {
    ...Object.fromEntries(f1),
    patterns_p: counts.patterns.precision,
    patterns_r: counts.patterns.recall,
    evidence_p: counts.evidence.precision,
    promises_p: counts.promises.precision,
    promises_r: counts.promises.recall,
    promise_kind: mean(kind),
    promise_status: mean(status),
    promise_deadline: mean(deadline),
    journey: mean(journey),
    elapsed: mean(elapsed),
    company: mean(company),
  };
}

function tally(count: Count, mine: ReadonlySet<string>, theirs: ReadonlySet<string>): void {
  count.add([...mine].filter((id) => theirs.has(id)).length, mine.size, theirs.size);
}

function principles(patterns: ReadonlySet<string>, scheme: Scheme): Set<string> {
  return new Set([...patterns].map((id) => scheme.principleOf.get(id) ?? id));
}

/** A quote is right when the other side has one for the same pattern there. */
function addEvidence(count: Count, p: Labels, g: Labels): void {
  for (const pattern of new Set([...p.patterns.keys(), ...g.patterns.keys()])) {
    const [mine, theirs] = [p.patterns.get(pattern) ?? [], g.patterns.get(pattern) ?? []];
    const hit = (list: readonly Place[], others: readonly Place[]): number =>
      list.filter((place) => others.some((other) => touches(place, other))).length;
    count.add(hit(mine, theirs), mine.length, theirs.length, hit(theirs, mine));
  }
}

/** Promises matched one to one, those that share most first. */
function pairPromises(
  mine: readonly PromiseLabel[],
  theirs: readonly PromiseLabel[],
): [PromiseLabel, PromiseLabel][] {
  const candidates = mine.flatMap((p, i) =>
    theirs.flatMap((g, j) =>
      touches(p.place, g.place) ? [{ score: shared(p.place, g.place), i, j, p, g }] : [],
    ),
  );
  candidates.sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  const [usedMine, usedTheirs] = [new Set<number>(), new Set<number>()];
  const pairs: [PromiseLabel, PromiseLabel][] = [];
  for (const { i, j, p, g } of candidates) {
    if (usedMine.has(i) || usedTheirs.has(j)) continue;
    usedMine.add(i);
    usedTheirs.add(j);
    pairs.push([p, g]);
  }
  return pairs;
}

/** Fewest insertions, deletions and replacements that make one journey the other. */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, x] of a.entries()) {
    const next = [i + 1];
    for (const [j, y] of b.entries()) {
      const replaced = (row[j] ?? 0) + Number(x !== y);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function sameCompany(a: string | null, b: string | null): boolean {
  const [x, y] = [squash(a ?? ''), squash(b ?? '')];
  return Boolean(x && y && (x.includes(y) || y.includes(x)));
}
