import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/index.ts';
import type { PatternFinding } from '../../src/analysis/model/record.ts';
import { readText } from '../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../content'));
const DOCS = join(import.meta.dirname, '../gold/docs');

/** Ways of writing that change no word. */
const changes: readonly [name: string, change: (text: string) => string][] = [
  ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')],
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
  ['with straight quotation marks', (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')],
  ['with curly apostrophes', (text) => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’')],
  [
    'with no-break spaces',
    (text) => text.replace(/ (?=[;:!?»])/g, '\u202f').replace(/« /g, '«\u00a0'),
  ],
  ['with plain spaces', (text) => text.replace(/[\u00a0\u202f]/g, ' ')],
  ['with Windows line ends', (text) => text.replace(/\r?\n/g, '\r\n')],
];

/** What is found, without places and words. */
function told(text: string, lang: 'fr' | 'en') {
  const { record } = analyseArticle(readText(text, { id: 'x', lang }), knowledge);
  return {
    patterns: record.patterns,
    promises: record.promises.map(({ kind, status, deadline }) => [kind, status, deadline?.iso]),
    journey: record.journey.map(({ channel }) => channel),
    elapsed: record.toll.elapsed?.iso,
    waits: record.toll.waits.map(({ iso }) => iso),
  };
}

/** What is just likely enough may not be when sentences are cut at other places. */
const isSure = ({ confidence }: PatternFinding): boolean => confidence > 0.5;

function namesOf(patterns: readonly PatternFinding[]): string[] {
  return patterns.map(({ pattern }) => pattern);
}

describe.each(changes)('a story %s', (_, change) => {
  it.each(readdirSync(DOCS))('%s tells the same', (file) => {
    const text = readFileSync(join(DOCS, file), 'utf8');
    const lang = file.startsWith('fr') ? 'fr' : 'en';
    const { patterns: before, ...rest } = told(text, lang);
    const { patterns: after, ...changed } = told(change(text), lang);
    expect(changed).toEqual(rest);
    expect(namesOf(after)).toEqual(expect.arrayContaining(namesOf(before.filter(isSure))));
    expect(namesOf(before)).toEqual(expect.arrayContaining(namesOf(after.filter(isSure))));
  });
});
