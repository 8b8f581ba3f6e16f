import { madeOf } from '../../loaders/fresh.ts';
import type { Neighbour } from '../../prerender/handed-case.ts';
import type { Case, Corpus } from '../list/corpus.ts';
import { oncePer } from '../once-per.ts';
import { type Terms, termsOf } from './similar-terms.ts';

const SHOWN = 3;
/** Cases compared for one pair of patterns: the newest stand for all. */
const BUCKET = 10;
/** Of each case, the rarest patterns whose pairs others are looked for by. */
const RAREST = 4;

/** By id, the cases most like each; worked out once, in time proportional to the corpus. */
export const neighbours = oncePer(compareOnce);

/** While an author writes, likeness may be that of a moment ago, until a case comes or goes. */
function compareOnce(corpus: Corpus): ReadonlyMap<string, readonly Neighbour[]> {
  if (import.meta.env.MODE !== 'development') return compareAll(corpus);
  const all = { deflated: corpus.cases.map(({ id }) => id).join(' '), date: '' };
  return madeOf('similar cases', all, () => compareAll(corpus));
}

/**
 * Compares each case only with those that share an uncommon word or two of its rarest patterns;
 * how many these are has a bound, so that no number of cases makes it slow.
 */
function compareAll({ cases, byPattern }: Corpus): Map<string, readonly Neighbour[]> {
  const terms = termsOf(cases);
  const rarity = new Map(
    [...byPattern].map(([id, members]) => [id, Math.log(1 + cases.length / members.length)]),
  );
  const patterns = cases.map(({ record }) =>
    record.patterns
      .map(({ pattern }): [string, number] => [pattern, rarity.get(pattern) ?? 0])
      .sort((a, b) => b[1] - a[1]),
  );
  const weights = patterns.map((own): Terms => new Map(own));
  const byWord = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  for (const i of cases.keys()) {
    for (const term of terms[i]?.keys() ?? []) push(byWord, term, i);
    for (const pair of pairs(patterns[i] ?? [])) push(byPair, pair, i, BUCKET);
  }
  return new Map(
    cases.map(({ id }, i) => {
      const own = terms[i] ?? new Map();
      const near = new Set<number>();
      for (const term of own.keys()) for (const j of byWord.get(term) ?? []) near.add(j);
      for (const pair of pairs(patterns[i] ?? []))
        for (const j of byPair.get(pair) ?? []) near.add(j);
      near.delete(i);
      const ranked = [...near]
        .map((j) => {
          const words = likeness(own, terms[j] ?? new Map());
          const shared = likeness(weights[i] ?? new Map(), weights[j] ?? new Map());
          return { j, score: words + shared };
        })
        .sort((a, b) => b.score - a.score || a.j - b.j)
        .slice(0, SHOWN);
      return [
        id,
        ranked.flatMap(({ j }) => explain(cases[j], weights[i], weights[j], own, terms[j])),
      ];
    }),
  );
}

/** What two cases share, the weightiest first; no reason, no likeness. */
function explain(
  item: Case | undefined,
  a: Terms = new Map(),
  b: Terms = new Map(),
  own: Terms = new Map(),
  other: Terms = new Map(),
): Neighbour[] {
  const patterns = [...a.keys()].filter((id) => b.has(id)).slice(0, 4);
  const both = [...own.keys()]
    .filter((term) => other.has(term))
    .slice(0, 5)
    .map((term) => term.slice(term.indexOf(' ') + 1));
  // One word may be chance.
  const words = both.length > 1 ? both : [];
  if (item === undefined || patterns.length + words.length === 0) return [];
  const { id, record, frontMatter } = item;
  const { title, lang, company } = record;
  const shown = { id, title, lang, company: company?.name ?? null, sector: frontMatter.sector };
  return [{ ...shown, patterns, words }];
}

/** Cosine of two weighted sets, 0 to 1. */
function likeness(a: Terms, b: Terms): number {
  let shared = 0;
  for (const [term, weight] of a) shared += weight * (b.get(term) ?? 0);
  return shared === 0 ? 0 : shared / (length(a) * length(b));
}

const lengths = new WeakMap<Terms, number>();

function length(terms: Terms): number {
  const known = lengths.get(terms);
  if (known !== undefined) return known;
  const fresh = Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0));
  lengths.set(terms, fresh);
  return fresh;
}

function* pairs(patterns: readonly (readonly [string, number])[]): Generator<string> {
  const rarest = patterns
    .slice(0, RAREST)
    .map(([id]) => id)
    .sort();
  for (const [i, a] of rarest.entries()) for (const b of rarest.slice(i + 1)) yield `${a} ${b}`;
}

function push(index: Map<string, number[]>, key: string, value: number, most = Infinity): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else if (list.length < most) list.push(value);
}
