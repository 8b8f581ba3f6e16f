import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });

test('nothing of the pages for authors at work is built', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /(?:^|\/)explain(?:\/|$)|workbench/i.test(file))).toEqual([]);
  const texts = files.filter(
    (file) => /\.(?:html|css|js|xml)$/.test(file) && !/^pagefind/.test(file),
  );
  const told = texts.filter((file) =>
    /\/explain\/|workbench/i.test(readFileSync(join('dist', file), 'utf8')),
  );
  expect(told).toEqual([]);
});
