import type { Lang } from '../../analysis/model/doc.ts';
import { type Catalogue, type Facet, findingFacets, type Words } from '../../search/catalogue.ts';
import { fold, stem, tellingWords, wordsOf } from '../../search/words.ts';
import { type Index, loadPart, wordsOfFinding } from './corpus-data.ts';
import type { LabelOf } from './sentence.ts';

/** What is found by words among the findings. */
export interface WordMatches {
  /** How well each finding answers; 0 for not at all. */
  readonly scores: Float32Array;
  /** How well its own words do, be it for some of the words only. */
  readonly quoted: Float32Array;
  /** Whether no finding has all the words, so that those count that have most. */
  readonly partial: boolean;
  /** Languages in whose quotes every word stands somewhere. */
  readonly langs: readonly Lang[];
}

const langs = ['fr', 'en'] as const satisfies readonly Lang[];
const labelled = ['pattern', 'channel', 'promised'] as const satisfies Facet[];
/** What a word weighs that stands in the quote, in a label, in the name of the company. */
const weights = { quote: 1, label: 0.45, company: 0.5 };
/** Words that are looked at, and findings whose quotes are read for a phrase. */
const most = { words: 8, phrases: 600 };

/**
 * Finds findings by words: every word must be in the quote, in a label of the finding as the
 * interface names it, or in the name of the company, whatever its ending; the last may be
 * unfinished. Words between quotation marks must follow each other in the quote.
 */
export async function findWords(
  index: Index,
  query: string,
  lang: Lang,
  labelOf: LabelOf,
): Promise<WordMatches> {
  const words = [...new Set(tellingWords(query))].slice(0, most.words);
  const open = !/[\s"»”]$/.test(query);
  const { findings } = index.catalogue;
  const scores = new Float32Array(findings.length);
  const quoted = new Float32Array(findings.length);
  const held = new Uint16Array(findings.length);
  const whole = (1 << words.length) - 1;
  let known: readonly Lang[] = langs;
  if (words.length === 0) return { scores, quoted, partial: false, langs: [] };

  // What all words need is fetched at once.
  for (const word of words) for (const l of langs) loadWords(index.catalogue, l, word);
  for (const [i, word] of words.entries()) {
    const last = open && i === words.length - 1;
    const mark = (finding: number, weight: number) => {
      scores[finding] = scores[finding]! + weight;
      held[finding] = held[finding]! | (1 << i);
    };
    const found = await Promise.all(langs.map((l) => entriesOf(index, l, word, last)));
    known = known.filter((l) => found[langs.indexOf(l)]!.findings.size > 0);
    for (const { findings: quotes, cases: companies } of found) {
      const rarity = Math.log(2 + findings.length / (1 + quotes.size));
      for (const finding of quotes) {
        mark(finding, weights.quote * rarity);
        quoted[finding] = quoted[finding]! + rarity;
      }
      for (const number of companies) {
        const end = index.firstOf[number + 1] ?? 0;
        for (let at = index.firstOf[number] ?? 0; at < end; at += 1) mark(at, weights.company);
      }
    }
    const named = namedBy(index, word, last, lang, labelOf);
    if (named.size === 0) continue;
    const has = Uint8Array.from({ length: index.catalogue.combinations.length }, (_, combination) =>
      Number(named.has(combination)),
    );
    for (let finding = 0; finding < findings.length; finding += 1) {
      if (has[findings[finding]!] === 1) mark(finding, weights.label);
    }
  }
  const partial = keepBest(scores, held, whole, words.length);
  await keepPhrases(index, query, scores);
  return { scores, quoted, partial, langs: known };
}

/** Keeps the findings that have all words, or else most of them; tells whether it was else. */
function keepBest(scores: Float32Array, held: Uint16Array, whole: number, count: number) {
  const bits = (set: number) => set.toString(2).replaceAll('0', '').length;
  const all = held.some((set) => set === whole);
  const best = all ? count : held.reduce((top, set) => Math.max(top, bits(set)), 0);
  // A single word of two says little, half of four is an answer.
  const enough = all || (best >= 2 && best * 2 >= count);
  for (let finding = 0; finding < held.length; finding += 1) {
    const set = held[finding]!;
    if (set === whole) continue;
    if (all || !enough || bits(set) !== best) scores[finding] = 0;
  }
  return !all && enough;
}

/** Leaves out findings that do not hold the phrases of the query word for word. */
async function keepPhrases(index: Index, query: string, scores: Float32Array): Promise<void> {
  const phrases = [...query.matchAll(/["“«]\s*([^"“”«»]+?)\s*["”»]/g)].map(([, text]) =>
    wordsOf(text ?? '').join(' '),
  );
  if (phrases.length === 0) return;
  const found = [...scores.keys()].filter((finding) => scores[finding]! > 0);
  const best = found.toSorted((a, b) => scores[b]! - scores[a]!);
  await Promise.all(
    best.map(async (finding, rank) => {
      const quote = rank < most.phrases ? (await wordsOfFinding(index, finding)).quote : '';
      const own = ` ${wordsOf(quote).join(' ')} `;
      if (!phrases.every((phrase) => own.includes(` ${phrase} `))) scores[finding] = 0;
    }),
  );
}

/** Findings and cases that have a word; its beginning is enough for one that is still typed. */
async function entriesOf({ catalogue }: Index, lang: Lang, word: string, open: boolean) {
  const key = stem(word, lang);
  const starts = open && word.length >= 3 ? [...new Set([key, word])] : [];
  const wanted = (own: string) =>
    own === key || starts.some((start) => own.startsWith(start)) || (open && begins(own, word));
  const findings = new Set<number>();
  const cases = new Set<number>();
  for (const part of await Promise.all(loadWords(catalogue, lang, word))) {
    for (const [own, [inFindings, inCases]] of Object.entries(part)) {
      if (!wanted(own)) continue;
      unfold(inFindings, findings);
      unfold(inCases, cases);
    }
  }
  return { findings, cases };
}

/** Loads the parts of the word index that a word, finished or not, may stand in. */
function loadWords({ words }: Catalogue, lang: Lang, word: string): Promise<Words>[] {
  const from = word.slice(0, stem(word, lang).slice(0, 3) === word.slice(0, 3) ? 3 : 2);
  const firsts = words[lang];
  return firsts.flatMap((first, i) => {
    const next = firsts[i + 1];
    const before = first.slice(0, from.length) > from;
    const after = next !== undefined && next < from;
    return before || after ? [] : [loadPart<Words>(`words/${lang}-${i}`)];
  });
}

/** Whether a stem begins a longer word that is still typed, `factur` for `facturat`. */
function begins(own: string, word: string): boolean {
  return own.length >= 5 && word.length - own.length <= 3 && word.startsWith(own);
}

function unfold(distances: readonly number[], into: Set<number>): void {
  let number = 0;
  for (const distance of distances) {
    number += distance;
    into.add(number);
  }
}

/** The combinations of values one of whose labels has a word. */
function namedBy(index: Index, word: string, open: boolean, lang: Lang, labelOf: LabelOf) {
  const { values, combinations } = index.catalogue;
  const key = stem(word, lang);
  const has = (label: string) =>
    wordsOf(label).some((own) => stem(own, lang) === key || (open && own.startsWith(fold(word))));
  const named = new Set<number>();
  for (const facet of labelled) {
    const at = findingFacets.indexOf(facet);
    const places = values[facet].flatMap((value, i) => (has(labelOf(facet, value)) ? [i] : []));
    if (places.length === 0) continue;
    for (const [combination, coded] of combinations.entries()) {
      // Its own value, not one of what stands beside it.
      const own = coded[at]?.[0];
      if (own !== undefined && places.includes(own)) named.add(combination);
    }
  }
  return named;
}
