import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readCase, type StoredCase } from '../../src/loaders/case-data.ts';
import { Desk } from '../../src/loaders/desk.ts';
import { freshCase, onRefresh, takeFresh } from '../../src/loaders/fresh.ts';
import { articleOf, makeProject } from './project.ts';

const { root, articles, write, remove } = makeProject();
afterAll(remove);

/** A desk in front of a store as Astro's, and what happened. */
function open() {
  const entries = new Map<string, { id: string; data: StoredCase; filePath: string }>();
  const log: string[] = [];
  const context = {
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; data: StoredCase; filePath: string }) => {
        log.push(`stored ${entry.id}`);
        entries.set(entry.id, entry);
      },
    },
    logger: { info: () => {} },
  };
  const desk = new Desk(root, context as unknown as LoaderContext, async () => {
    log.push('all');
    return [];
  });
  const end = onRefresh((id) => log.push(`told ${id}`));
  const save = (name: string, text: string, event = 'change') => {
    write(name, text);
    return desk.take(event, join(articles, name));
  };
  return { desk, log, end, save, entries };
}

let opened: ReturnType<typeof open>;
beforeEach(async () => {
  opened = open();
  await opened.save('en/one.md', articleOf('The parcel came.'), 'add');
});
afterEach(() => {
  opened.end();
  takeFresh();
});

test('a new article is stored; saved again it is kept beside the store, which stays as it was', async () => {
  const { save, log } = opened;
  expect(await save('en/one.md', articleOf('They never called back.'))).toEqual([]);
  expect(log).toEqual(['stored one', 'told one']);
  const saved = readCase(freshCase('one')!);
  expect(saved.record.patterns.map(({ pattern }) => pattern)).toContain('no-callback');
});

test('a save that changes nothing does nothing, and one that takes a change back does', async () => {
  const { save, log } = opened;
  await save('en/one.md', articleOf('The parcel came.'));
  await save('en/one.md', articleOf('They never called back.'));
  await save('en/one.md', articleOf('They never called back.'));
  await save('en/one.md', articleOf('The parcel came.'));
  expect(log).toEqual(['stored one', 'told one', 'told one']);
});

test('an article that cannot be published is told, and the last good one stays', async () => {
  const { save, log } = opened;
  await save('en/one.md', articleOf('They never called back.'));
  const good = freshCase('one');
  const [fault] = await save('en/one.md', articleOf('They never called back.', 'teapots'));
  expect(fault).toMatchObject({ file: 'content/articles/en/one.md', line: 5 });
  expect(freshCase('one')).toBe(good);
  expect(log).toEqual(['stored one', 'told one', 'told one']);
});

test.each([
  ['an article that is gone', 'unlink', 'articles/en/one.md'],
  ['a rule', 'change', 'rules/en/toll.yaml'],
])('%s has all looked at', async (_, event, path) => {
  await opened.desk.take(event, join(root, 'content', path));
  expect(opened.log).toEqual(['stored one', 'all']);
});

test.each([
  ['a page of the guide', 'change', 'pages/en/guide.mdx'],
  ['a picture', 'add', 'articles/en/parcel.png'],
])('%s is no article', async (_, event, path) => {
  await opened.desk.take(event, join(root, 'content', path));
  expect(opened.log).toEqual(['stored one']);
});

test('a name that another article has is left to the look at all', async () => {
  await opened.save('fr/one.md', articleOf('Taken.'), 'add');
  expect(opened.log).toEqual(['stored one', 'all']);
});
