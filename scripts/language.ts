import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../src/analysis/index.ts';
import type { Knowledge } from '../src/analysis/knowledge/language.ts';
import { readText } from '../src/analysis/read/article.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { readSentences, type Sentences } from '../src/io/sentences.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const SENTENCES = fileURLToPath(new URL('../tests/language', import.meta.url));

/** Shares of one half: sentences found, near misses refused. */
interface Half {
  found: number;
  sentences: number;
  refused: number;
  nearMisses: number;
}

/**
 * Prints how many sentences of `tests/language` are found, by words and rules, and how many near
 * misses refused, by pattern; those at even places were there to learn from, those at odd places
 * measure.
 */
function main(): void {
  const { values } = parseArgs({ options: { show: { type: 'string' } } });
  const knowledge = loadKnowledge(CONTENT);
  for (const lang of ['fr', 'en'] as const) {
    process.stdout.write(
      `${row([lang, 'found: learn', 'measure', 'refused: learn', 'measure'])}\n`,
    );
    const total = [empty(), empty()] as const;
    for (const file of readSentences(`${SENTENCES}/${lang}`)) {
      const halves = [empty(), empty()] as const;
      count(file, knowledge, halves, values.show === file.pattern);
      for (const [at, half] of halves.entries()) add(total[at], half);
      process.stdout.write(`${line(file.pattern, halves)}\n`);
    }
    process.stdout.write(`${line('all', total)}\n\n`);
  }
}

function count(
  { pattern, lang, sentences, nearMisses }: Sentences,
  knowledge: Knowledge,
  halves: readonly [Half, Half],
  show: boolean,
): void {
  const finds = (text: string): boolean => {
    const { record } = analyseArticle(readText(text, { id: 'sentence', lang }), knowledge);
    if (pattern === 'promise') return record.promises.length > 0;
    return record.patterns.some((finding) => finding.pattern === pattern);
  };
  for (const [at, text] of sentences.entries()) {
    const half = halves[at % 2 === 0 ? 0 : 1];
    half.sentences++;
    if (finds(text)) half.found++;
    else if (show && at % 2 === 0) process.stdout.write(`  not found: ${text}\n`);
  }
  for (const [at, text] of nearMisses.entries()) {
    const half = halves[at % 2 === 0 ? 0 : 1];
    half.nearMisses++;
    if (!finds(text)) half.refused++;
    else if (show && at % 2 === 0) process.stdout.write(`  wrongly found: ${text}\n`);
  }
}

function empty(): Half {
  return { found: 0, sentences: 0, refused: 0, nearMisses: 0 };
}

function add(total: Half | undefined, half: Half): void {
  if (!total) return;
  total.found += half.found;
  total.sentences += half.sentences;
  total.refused += half.refused;
  total.nearMisses += half.nearMisses;
}

function line(name: string, halves: readonly [Half, Half]): string {
  const found = halves.map((half) => (half.found / half.sentences).toFixed(2));
  const refused = halves.map((half) => (half.refused / half.nearMisses).toFixed(2));
  return row([name, ...found, ...refused]);
}

function row([name = '', ...cells]: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(15)).join('')}`;
}

main();
