import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../src/analysis/index.ts';
import { readArticle } from '../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../content'), ['en']);

const MATTER = `---
title: "The kettle that did not come"
lang: en
company: Kettlewick
sector: e-commerce
date: 2026-03-14
author: Nora P.
rights: full
status: composed
summary: "A kettle was ordered, announced twice, and never seen by anybody."
---`;

/** Kinds of promises, patterns and channels found in a body. */
function found(body: string): string[] {
  const source = `${MATTER}\n\n${body}\n`;
  const { article, problems } = readArticle(source, { id: 'x', path: 'x.mdx', format: 'mdx' });
  if (article === null) throw new Error(JSON.stringify(problems));
  const { record } = analyseArticle(article, knowledge);
  return [
    ...record.promises.map(({ kind }) => `promise/${kind}`),
    ...record.patterns.map(({ pattern }) => `pattern/${pattern}`),
    ...record.journey.map(({ channel }) => `contact/${channel}`),
  ];
}

const told =
  'The adviser promised: “I will call you back within 48 hours.” Nobody ever called me back.';
const wrap = (name: string) => `<${name} date="2026-03-20">\n\n${told}\n\n</${name}>`;

test('no finding reaches across the words of the company', () => {
  const reply = '<Reply date="2026-03-20">\n\nPardon us.\n\n</Reply>';
  const promised = 'The adviser said that he would call me back.';
  expect(found(`${promised}\n\nI am still waiting.`)).toContain('pattern/no-callback');
  const source = `${MATTER}\n\n${promised}\n\n${reply}\n\nI am still waiting.\n`;
  const { article } = readArticle(source, { id: 'x', path: 'x.mdx', format: 'mdx' });
  if (article === null) throw new Error('unreadable');
  const { patterns, promises } = analyseArticle(article, knowledge).record;
  const quotes = [...patterns.flatMap(({ evidence }) => evidence), ...promises];
  expect(quotes.filter(({ quote }) => quote.includes('Pardon'))).toEqual([]);
});

describe('what is found where', () => {
  test.each([
    ['the story', told],
    ['an entry of a diary', wrap('Entry')],
    ['an update', wrap('Update')],
  ])('in %s: all of it', (_, body) => {
    expect(found(body)).toEqual(
      expect.arrayContaining(['promise/callback', 'pattern/no-callback']),
    );
  });

  test.each([
    ['the reply of the company', `${wrap('Reply')}\n\nThe sky is blue.`],
    [
      'a credit',
      `<Figure src="a.png" alt="A" credit="${told.replaceAll('“', '').replaceAll('”', '')}" />\n\nThe sky is blue.`,
    ],
  ])('in %s: nothing', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});
