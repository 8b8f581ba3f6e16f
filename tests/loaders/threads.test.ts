import { expect, test } from 'vitest';
import { articlePaths } from '../../src/loaders/articles.ts';
import { openEngine } from '../../src/loaders/engine.ts';
import { publish } from '../../src/loaders/publish.ts';
import { publishInThreads } from '../../src/loaders/threads.ts';

const root = process.cwd();

test('threads give what one thread gives, in the order asked for, refusals included', async () => {
  const engine = openEngine(root);
  const files = articlePaths(root);
  const paths = [...files.slice(0, 3), 'content/articles/fr/nowhere.md', ...files.slice(-2)];
  const expected = paths.map((path) => publish(engine, path));
  expect(expected[3]).toMatchObject({ diagnostics: [{ id: 'file-not-found' }] });
  expect(await publishInThreads(root, paths, 2)).toEqual(expected);
});
