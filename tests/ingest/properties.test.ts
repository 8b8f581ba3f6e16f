import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/analysis/check/check.ts';
import { analyseArticle } from '../../src/analysis/index.ts';
import { readArticle } from '../../src/analysis/read/article.ts';
import { decode } from '../../src/analysis/read/decode.ts';
import { guessColumns, readCells } from '../../src/ingest/columns.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readPage } from '../../src/ingest/page.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../content'));
const piece = fc.oneof(
  fc.constantFrom('<p>', '</p>', '<b', '<!--', '<script>', '&amp;', '---\n', 'title: x\n', '\n\n'),
  fc.constantFrom(
    'On m’a promis de rappeler. ',
    'They never called. ',
    ' tel 06 39 98 12 34. ',
    '\0',
    '🙂',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const about = { source: 'x.html', today: '2026-03-14' };

describe('whatever comes in', () => {
  test('a page becomes an article that reads without an error, or none', () => {
    fc.assert(
      fc.property(text, (html) => {
        const made = ingest(readPage(html), knowledge, about);
        if (!made) return;
        const { article, problems } = readArticle(made.file, {
          id: 'x',
          path: 'x.md',
          format: 'md',
        });
        expect(problems.filter(({ id }) => id !== 'unclosed-quotation')).toEqual([]);
        expect(article?.doc.text).not.toContain('06 39 98 12 34');
      }),
      { numRuns: 150 },
    );
  });

  test('a row of a table is material, or none', () => {
    const cells = fc.dictionary(
      fc.string({ maxLength: 6 }),
      fc.oneof(text, fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(cells, text, (row, words) => {
        const all = { ...row, text: words };
        const material = readCells(all, guessColumns(Object.keys(all)), 'x.csv');
        expect(material === null).toBe(words.trim() === '');
      }),
    );
  });

  test('bytes are told to be no text, or can be checked', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { source } = decode(bytes);
        if (source === null) return;
        const { article } = readArticle(source, { id: 'x', path: 'x.txt', format: 'txt' });
        if (!article) return;
        const { record, diagnostics } = analyseArticle(article, knowledge);
        checkArticle(article, source, diagnostics, knowledge, () => false);
        for (const { start, end, quote } of record.journey) {
          expect(article.doc.text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 200 },
    );
  });
});
