import { expect, test } from 'vitest';
import { generateArticles } from '../../scripts/bench/generate.ts';
import { table } from '../../scripts/bench/table.ts';

test('generated articles are as many as asked, named apart and the same for the same seed', () => {
  const samples = generateArticles('content', 60, 7);
  expect(new Set(samples.map((sample) => sample.id)).size).toBe(60);
  expect(new Set(samples.map((sample) => sample.lang))).toEqual(new Set(['fr', 'en']));
  expect(generateArticles('content', 60, 7)).toEqual(samples);
  expect(generateArticles('content', 60, 8)).not.toEqual(samples);
});

test('a generated article is plain Markdown with front matter and prose of its own', () => {
  for (const { lang, source } of generateArticles('content', 40)) {
    expect(source).toMatch(/^---\n[\s\S]+\n---\n\n\S/);
    expect(source).toContain(`\nlang: ${lang}\n`);
    expect(source).not.toMatch(/^<\/?[A-Z]/m);
  }
});

test('a table sets labels to the left and figures to the right', () => {
  expect(
    table(
      ['run', 's'],
      [
        ['a', '10'],
        ['long', '5'],
      ],
    ),
  ).toBe(['run    s', '--------', 'a     10', 'long   5'].join('\n'));
});
