import lefff from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' };
import { fold } from '../annotate/fold.ts';
import type { Morphology } from './morphology.ts';

/** Tense names of patterns (`=rappeler.cond`) and the Lefff's letters for them. */
const TENSES: Readonly<Record<string, string>> = {
  P: 'pres',
  S: 'subj',
  Y: 'imper',
  I: 'imp',
  G: 'ger',
  K: 'pp',
  J: 'past',
  F: 'fut',
  C: 'cond',
  W: 'inf',
};

type Conjugation = Readonly<Record<string, readonly (string | null)[]>>;
const verbs = lefff as unknown as Readonly<Record<string, Conjugation>>;

let foldedInfinitives: Map<string, string> | null = null;

/** Infinitives may be written without accents in a pattern. */
function conjugation(infinitive: string): Conjugation | null {
  const direct = verbs[infinitive];
  if (direct) return direct;
  foldedInfinitives ??= new Map(Object.keys(verbs).map((verb) => [fold(verb), verb]));
  return verbs[foldedInfinitives.get(fold(infinitive)) ?? ''] ?? null;
}

/**
 * All forms of a French verb with their tense, accents kept; null when the verb is unknown.
 * Source: Lefff, by the package french-verbs-lefff.
 */
function conjugateFrench(infinitive: string): [form: string, tense: string][] | null {
  const table = conjugation(infinitive);
  // The Lefff lacks many verbs of repetition: "recontacter" goes like "contacter".
  const again = /^(?:re|ré)(?=.{4})/.exec(infinitive)?.[0];
  if (!table) {
    const base = again ? conjugateFrench(infinitive.slice(again.length)) : null;
    return base?.map(([form, tense]) => [`re${form}`, tense]) ?? null;
  }
  const forms: [string, string][] = [];
  for (const [letter, list] of Object.entries(table)) {
    const tense = TENSES[letter];
    if (!tense) continue;
    for (const form of list) {
      if (form && form !== 'NA') forms.push([form, tense]);
    }
  }
  // The Lefff lists no feminine of some participles ("dû, due"); folding makes doubles harmless.
  for (const [form, tense] of [...forms]) {
    if (tense === 'pp' && /[eéiïuûü]$/.test(form)) {
      for (const ending of ['e', 's', 'es']) forms.push([form + ending, 'pp']);
    }
  }
  return forms;
}

const FUTURE = /^(.+)(?:ai|as|a|ons|ez|ont)$/;
const CONDITIONAL = /^(.+)(?:ais|ait|ions|iez|aient)$/;
let futureStems: Set<string> | null = null;

/**
 * `#future` or `#conditional` for a folded form of any French verb, else null.
 * Future and conditional share a stem in `-r`, which no other tense has.
 */
function frenchTense(form: string): '#future' | '#conditional' | null {
  if (!/r(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/.test(form)) return null;
  futureStems ??= new Set(
    Object.values(verbs).flatMap(({ F }) => (F?.[0] ? [fold(F[0]).slice(0, -2)] : [])),
  );
  const isStem = (stem: string | undefined): boolean =>
    stem !== undefined &&
    futureStems !== null &&
    (futureStems.has(stem) || futureStems.has(stem.replace(/^re/, '')));
  if (isStem(CONDITIONAL.exec(form)?.[1])) return '#conditional';
  return isStem(FUTURE.exec(form)?.[1]) ? '#future' : null;
}

/** Singular and plural of a folded French noun. */
function inflectFrenchNoun(noun: string): string[] {
  const [head = '', ...rest] = noun.split(' ');
  return [noun, [pluralFrench(head), ...rest].join(' ')];
}

function pluralFrench(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:au|eu)$/.test(word)) return `${word}x`;
  if (/al$/.test(word)) return `${word.slice(0, -2)}aux`;
  return `${word}s`;
}

/** Masculine and feminine, singular and plural of a French adjective, accents kept ("livré, livrée"). */
function inflectFrenchAdjective(adjective: string): string[] {
  const feminine = feminineFrench(adjective);
  return [adjective, pluralFrench(adjective), feminine, `${feminine}s`];
}

function feminineFrench(word: string): string {
  if (/e$/.test(word) && !/ee$/.test(word)) return word.endsWith('e') ? word : `${word}e`;
  if (/eux$/.test(word)) return `${word.slice(0, -1)}se`;
  if (/eur$/.test(word)) return `${word.slice(0, -1)}se`;
  if (/if$/.test(word)) return `${word.slice(0, -1)}ve`;
  if (/(?:el|en|on|et|as|os)$/.test(word)) return `${word}${word.at(-1)}e`;
  return `${word}e`;
}

/** French, as far as words change their forms. */
export const morphology: Morphology = {
  lang: 'fr',
  conjugate: conjugateFrench,
  noun: inflectFrenchNoun,
  adjective: inflectFrenchAdjective,
  tense: frenchTense,
};
