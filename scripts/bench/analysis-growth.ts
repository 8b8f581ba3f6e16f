/**
 * How the time of the analysis grows with the length of a text and with the number of rules; alone
 * in its process. Prints a `Growth` as JSON.
 * Arguments: LANG TEXTS
 */
import { readFileSync } from 'node:fs';
import { analyseArticle } from '../../src/analysis/index.ts';
import { indexHeads } from '../../src/analysis/knowledge/head-index.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Lang } from '../../src/analysis/model/doc.ts';
import { readText } from '../../src/analysis/read/index.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

export interface Growth {
  /** By length in characters, CPU seconds that one text takes; null where that would be too long. */
  readonly lengths: readonly { readonly length: number; readonly seconds: number | null }[];
  /** Time with all rules by time with every other rule. */
  readonly rules: number;
}

const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7];
const ROUNDS = 5;
/** A text that would take more seconds than this, going by those before it, is left out. */
const PATIENCE = 40;

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least time of some rounds, since other programs can only make it longer. */
function least(work: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => secondsOf(work)));
}

/** A text of that length, from the beginning of the texts, over again when they end. */
function textOf(texts: readonly string[], length: number): string {
  const all = texts.join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function byLength(analyse: (text: string) => void, texts: readonly string[]): Growth['lengths'] {
  let [before, last] = [1, 0];
  return LENGTHS.map((length) => {
    const expected = last * Math.max(10, last / before);
    if (expected > PATIENCE) return { length, seconds: null };
    const text = textOf(texts, length);
    const times = Math.max(1, Math.round(1e5 / length));
    const work = () => {
      for (let i = 0; i < times; i++) analyse(text);
    };
    const seconds = (length < 1e6 ? least(work) : secondsOf(work)) / times;
    [before, last] = [last || seconds, seconds];
    return { length, seconds };
  });
}

function withHalfTheRules(knowledge: Knowledge, lang: Lang): Knowledge {
  const language = knowledge.languages[lang];
  const rules = language.rules.filter((_, index) => index % 2 === 0);
  const index = indexHeads(rules, language.vocabulary.size);
  const languages = { ...knowledge.languages, [lang]: { ...language, rules, index } };
  return { ...knowledge, languages };
}

function measure(lang: Lang, texts: readonly string[]): Growth {
  const whole = loadKnowledge('content', [lang]);
  const half = withHalfTheRules(whole, lang);
  const analyse = (text: string, knowledge = whole) => {
    analyseArticle(readText(text, { id: 'bench', lang }), knowledge);
  };
  const all = (knowledge: Knowledge) => () => {
    for (const text of texts) analyse(text, knowledge);
  };
  all(whole)();
  const rules = least(all(whole)) / least(all(half));
  return { lengths: byLength(analyse, texts), rules };
}

const [lang, file = ''] = process.argv.slice(2);
const texts: string[] = JSON.parse(readFileSync(file, 'utf8'));
console.log(JSON.stringify(measure(lang === 'en' ? 'en' : 'fr', texts)));
