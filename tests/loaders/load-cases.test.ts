import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readCase } from '../../src/loaders/case-data.ts';
import { loadCases } from '../../src/loaders/load-cases.ts';
import { articleOf, makeProject } from './project.ts';

const { root, articles, write, remove } = makeProject();
afterAll(remove);

/** What a build says while it loads the cases, and the cases. */
const said: string[] = [];
const load = () => loadCases(root, (text) => said.push(text));

beforeEach(() => {
  for (const folder of [articles, join(root, '.cache')]) {
    rmSync(folder, { recursive: true, force: true });
  }
  said.length = 0;
  write('en/one.md', articleOf('I rang on Monday. They never called back.'));
  write('en/two.md', articleOf('The parcel came.'));
});

test('a second build with one article changed analyses one article', async () => {
  await load();
  await load();
  write('en/two.md', articleOf('The parcel did not come.'));
  await load();
  expect(said).toEqual([
    '2 articles: 2 analysed, 0 unchanged',
    '2 articles: 0 analysed, 2 unchanged',
    '2 articles: 1 analysed, 1 unchanged',
  ]);
});

test('an article that is gone leaves the site', async () => {
  expect([...(await load()).keys()]).toEqual(['one', 'two']);
  rmSync(join(articles, 'en/one.md'));
  expect([...(await load()).keys()]).toEqual(['two']);
});

test('a build names all bad files at once, each with its place', async () => {
  write('en/bare.md', 'No front matter here.\n');
  write('en/broken.mdx', articleOf('<Update>\n\nnever closed'));
  write('en/binary.md', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]));
  write('en/empty.md', '');
  write('fr/one.md', articleOf('Taken name.'));
  write('en/sector.md', articleOf('x').replace('sector: parcel', 'sector: teapots'));
  const failure = await load().then(
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
    articleOf('They never called back.').replace('rights: full', 'rights: quotations'),
  );
  const one = (await load()).get('one')!;
  expect(readCase(one)).toMatchObject({ passages: [] });
});

test('what is kept but not whole is made anew, and what was bad is looked at again', async () => {
  await load();
  writeFileSync(join(root, '.cache', 'cases.json'), '[{"id":"one"');
  write('en/two.md', '');
  await expect(load()).rejects.toThrow(/^1 article can't be published:/);
  write('en/two.md', articleOf('The parcel came.'));
  await load();
  expect(said).toEqual([
    '2 articles: 2 analysed, 0 unchanged',
    '2 articles: 1 analysed, 0 unchanged',
    '2 articles: 1 analysed, 1 unchanged',
  ]);
});
