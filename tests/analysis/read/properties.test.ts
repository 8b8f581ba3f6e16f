import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../../src/analysis/model/doc.ts';
import { readHtml } from '../../../src/analysis/read/html.ts';
import { readMarkdown } from '../../../src/analysis/read/markdown.ts';
import { placeOf } from '../../../src/analysis/read/place.ts';
import { readPlainText } from '../../../src/analysis/read/plain-text.ts';
import { strayed } from './blocks.ts';

/** Pieces that make readers stumble, between any characters. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '*',
    '_',
    '`',
    '\\',
    '&amp;',
    '&',
    '&#8217;',
    '<b>',
    '</p>',
    '<!--',
    '[a](b)',
    '![',
    '|',
    '---',
    '😀',
    '«',
    '»',
    '\u00a0',
    '\t',
    '    ',
    '~~',
    '[^1]',
    '<p>',
    '<script>',
    'Bonjour. ',
    'mot ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const readers: readonly [name: string, read: (text: string) => Doc | null][] = [
  ['Markdown', (text) => readMarkdown(text, false).doc],
  ['MDX', (text) => readMarkdown(text, true).doc],
  ['HTML', (text) => readHtml(text).doc],
  ['plain text', readPlainText],
];

function check(doc: Doc, text: string): void {
  expect(strayed(doc, text)).toEqual([]);
  let end = 0;
  for (const segment of doc.segments) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    expect(segment.end).toBeGreaterThan(segment.start);
    end = segment.end;
  }
  expect(end).toBeLessThanOrEqual(doc.text.length);
  end = 0;
  for (const block of doc.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(doc.text.slice(block.start, block.end).trim()).not.toBe('');
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(doc.text.length);
  for (const offset of [
    -1,
    0,
    1,
    doc.text.length >> 1,
    doc.text.length,
    doc.text.length + 9,
    Number.NaN,
  ]) {
    const { line, column } = placeOf(doc, offset);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(doc.lineStarts.length);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

describe('any text', () => {
  test.each(readers)('%s: blocks and segments are in order and verbatim', (_, read) => {
    fc.assert(
      fc.property(source, (text) => {
        const doc = read(text);
        if (doc !== null) check(doc, text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('plain text keeps every character', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(readPlainText(text).text).toBe(text.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('the same source gives the same Doc', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(readMarkdown(text, false)).toEqual(readMarkdown(text, false));
      }),
    );
  });
});
