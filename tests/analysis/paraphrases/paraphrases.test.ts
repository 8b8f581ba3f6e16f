import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));
const tables = [
  ['fr', french],
  ['en', english],
] as const;

describe.each(tables)('%s', (lang, table) => {
  const rows = Object.entries(table).flatMap(([pattern, wordings]) =>
    wordings.map((wording) => [pattern, wording] as const),
  );

  it.each(rows)('%s: %s', (pattern, wording) => {
    const { record } = analyseArticle(readText(wording, { id: 'x', lang }), knowledge);
    expect(record.patterns.map((finding) => finding.pattern)).toContain(pattern);
  });

  test('every pattern is told in five ways', () => {
    const ids = knowledge.taxonomy.patterns.map(({ id }) => id);
    expect(Object.keys(table).sort()).toEqual(ids.sort());
    expect(Object.values(table).filter((wordings) => wordings.length !== 5)).toEqual([]);
  });
});
