import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readCase, type StoredCase } from '../../src/loaders/case-data.ts';
import { cases } from '../../src/loaders/cases.ts';

const root = mkdtempSync(join(tmpdir(), 'cases-'));
const articles = join(root, 'content', 'articles');
for (const name of [
  'principles',
  'patterns',
  'channels',
  'promises',
  'sectors',
  'lexicon',
  'rules',
]) {
  cpSync(join('content', name), join(root, 'content', name), { recursive: true });
}
symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
afterAll(() => rmSync(root, { recursive: true }));

const article = (body: string) => `---
title: A parcel
lang: en
company: Nobody
sector: parcel
date: 2026-03-14
author: Ann B.
rights: full
status: composed
summary: A parcel that was announced and did not come.
---

${body}
`;

function write(path: string, text: string | Uint8Array) {
  mkdirSync(join(articles, path, '..'), { recursive: true });
  writeFileSync(join(articles, path), text);
}

/** A store as Astro's, and what the loader says. */
function context() {
  const entries = new Map<string, { id: string; data: unknown; digest: string }>();
  const said: string[] = [];
  const fake = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; data: unknown; digest: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    generateDigest: (text: string) => text,
    logger: { info: (text: string) => said.push(text), error: (text: string) => said.push(text) },
  };
  return { entries, said, load: () => cases().load(fake as unknown as LoaderContext) };
}

beforeEach(() => {
  rmSync(articles, { recursive: true, force: true });
  write('en/one.md', article('I rang on Monday. They never called back.'));
  write('en/two.md', article('The parcel came.'));
});

test('a second build with one article changed analyses one article', async () => {
  const { said, load, entries } = context();
  await load();
  await load();
  write('en/two.md', article('The parcel did not come.'));
  await load();
  expect(said).toEqual([
    '2 articles: 2 analysed, 0 unchanged',
    '2 articles: 0 analysed, 2 unchanged',
    '2 articles: 1 analysed, 1 unchanged',
  ]);
  expect([...entries.keys()]).toEqual(['one', 'two']);
});

test('an article that is gone leaves the store', async () => {
  const { load, entries } = context();
  await load();
  rmSync(join(articles, 'en/one.md'));
  await load();
  expect([...entries.keys()]).toEqual(['two']);
});

test('a build names all bad files at once, each with its place', async () => {
  write('en/bare.md', 'No front matter here.\n');
  write('en/broken.mdx', article('<Update>\n\nnever closed'));
  write('en/binary.md', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]));
  write('en/empty.md', '');
  write('fr/one.md', article('Taken name.'));
  write('en/sector.md', article('x').replace('sector: parcel', 'sector: teapots'));
  const failure = await context()
    .load()
    .then(
      () => '',
      (error: Error) => error.message,
    );
  expect(failure).toMatch(/^6 articles can't be published:/);
  for (const name of [
    'en/bare.md',
    'en/broken.mdx',
    'en/binary.md',
    'en/empty.md',
    'fr/one.md',
    'en/sector.md',
  ]) {
    expect(failure).toMatch(new RegExp(`content/articles/${name}:\\d+:\\d+ \\S`));
  }
});

test('with rights for quotations only the text is not rendered', async () => {
  write(
    'en/one.md',
    article('They never called back.').replace('rights: full', 'rights: quotations'),
  );
  const { load, entries } = context();
  await load();
  expect(readCase(entries.get('one')?.data as StoredCase)).toMatchObject({ passages: [] });
});
