import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyAlone } from '../../src/analysis/check/body-alone.ts';
import { checkArticle } from '../../src/analysis/check/check.ts';
import { explainArticle } from '../../src/analysis/explain/explain.ts';
import { fixSource } from '../../src/analysis/fix/fix.ts';
import { analyseArticle } from '../../src/analysis/index.ts';
import type { Article } from '../../src/analysis/model/article.ts';
import { readArticle } from '../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../content'));

const SAID = [
  'On m’a promis de me rappeler sous 48 heures. ',
  'Personne ne m’a jamais rappelé. ',
  '« Vous serez remboursé lundi », m’a dit la conseillère. ',
  'J’ai attendu vingt minutes, puis on a raccroché. ',
  'They promised a refund of £35 by Friday. ',
  'Nobody called back, and the line was dead. ',
];
const odd = fc.oneof(
  fc.constantFrom('\n\n', '> ', '# ', '- ', '«', '»', '<Update date="2026-04-01">', '</Update>'),
  fc.constantFrom('<!-- doleances-ignore too-short: x -->', '{x}', '---', '🙂', '\u00a0', '\r\n'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const body = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...SAID) }, odd), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

/** A value of YAML that may be anything, or be right. */
const value = (...right: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).map((any) => JSON.stringify(any)) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
const entry = fc.record({
  action: value('confirm', 'reject', 'add', 'change'),
  target: fc.constantFrom('pattern: no-callback', 'promise: refund', 'channel: phone'),
  quote: value(...SAID.map((said) => JSON.stringify(said.trim().slice(0, 24)))),
  status: value('unknown', 'kept'),
});
const matter = fc.record({
  title: value('Un colis'),
  lang: value('fr', 'en'),
  company: value('Postalia', 'null'),
  date: value('2026-03-14'),
  source: value('{ name: X, url: "https://x.example/" }'),
  reply: value('{ date: 2026-01-01, text: Pardon. }'),
  review: fc.array(entry, { maxLength: 3 }),
  more: fc.constantFrom('', 'ignore: [{ id: too-short, why: court }]', '\t', 'x: &a [*a]'),
});
const article = fc.tuple(matter, body).map(([head, text]) => {
  const reviews = head.review.map(
    ({ action, target, quote, status }) =>
      `  - action: ${action}\n    ${target}\n    quote: ${quote}\n    status: ${status}\n`,
  );
  return `---
title: ${head.title}
lang: ${head.lang}
company: ${head.company}
sector: parcel
date: ${head.date}
author: Lucie R.
rights: full
summary: Un colis perdu, un service qui promet et ne rappelle pas.
status: reported
source: ${head.source}
reply: ${head.reply}
${reviews.length > 0 ? `review:\n${reviews.join('')}` : ''}${head.more}
---

${text}
`;
});

/** All quotes anywhere in a record that are not verbatim. */
function strayed(record: unknown, text: string): unknown[] {
  if (typeof record !== 'object' || record === null) return [];
  const { quote, start, end } = record as { quote?: unknown; start?: number; end?: number };
  const own = typeof quote === 'string' && start !== undefined && text.slice(start, end) !== quote;
  const below = Object.values(record).flatMap((part) => strayed(part, text));
  return own ? [record, ...below] : below;
}

function examine(read: Article, source: string): void {
  const { record, diagnostics } = analyseArticle(read, knowledge);
  expect(strayed(record, read.doc.text)).toEqual([]);
  const lines = source.split(/\r\n|\r|\n/).length;
  for (const told of checkArticle(read, source, diagnostics, knowledge, () => false)) {
    expect([told.id, told.line >= 1 && told.line <= lines, told.column >= 1]).toEqual([
      told.id,
      true,
      true,
    ]);
  }
  expect(strayed(explainArticle(read, knowledge).findings, read.doc.text)).toEqual([]);
}

/** Sixty articles read, checked, explained and mended; a busy machine takes its time. */
const PATIENCE = 180_000;

test.each(['md', 'mdx'] as const)(
  'any front matter over any body of .%s is read and checked, its quotes verbatim',
  { timeout: PATIENCE },
  (format) => {
    fc.assert(
      fc.property(article, (source) => {
        const reading = readArticle(source, { id: 'x', path: `x.${format}`, format });
        const read = reading.article ?? bodyAlone(source, `x.${format}`);
        if (read === null) return;
        examine(read, source);
        if (reading.article) fixSource(reading.article, source, knowledge);
      }),
      { numRuns: 60 },
    );
  },
);
