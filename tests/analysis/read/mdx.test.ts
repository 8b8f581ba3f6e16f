import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/analysis/read/markdown.ts';
import { blocksOf } from './blocks.ts';

const allowed: readonly [what: string, source: string, blocks: string[]][] = [
  ['Markdown', 'Un *mot*', ['paragraph: Un mot']],
  ['an update', '<Update date="2026-04-20">\n\nFin.\n\n</Update>', ['paragraph (update): Fin.']],
  ['a list in an update', '<Update date="2026-04-20">\n\n- a\n\n</Update>', ['item (update): a']],
  ['an aside', '<Aside>\n\nÀ part.\n\n</Aside>', ['aside: À part.']],
  ['an aside on one line', '<Aside>À part.</Aside>', ['aside: À part.']],
  [
    'text after an update',
    '<Update date="2026-04-20">\n\na\n\n</Update>\n\nb',
    ['paragraph (update): a', 'paragraph: b'],
  ],
  ['a comment', '{/* à relire */}\n\nMot', ['paragraph: Mot']],
];

const refused: readonly [what: string, source: string, id: string, line: number, why: string][] = [
  ['an import', 'Mot\n\nimport x from "y"', 'forbidden-mdx', 3, '`import`'],
  ['an export', 'export const a = 1', 'forbidden-mdx', 1, '`export`'],
  ['an expression', 'a\n\n{1 + 1}', 'forbidden-mdx', 3, '`{1 + 1}`'],
  ['an expression in a line', 'a {b}', 'forbidden-mdx', 1, '`{b}`'],
  ['code after a comment', '{/* a */ b}', 'forbidden-mdx', 1, '{/* a */ b}'],
  ['an unknown component', 'a\n\n<Video />', 'forbidden-mdx', 3, '`<Video>`'],
  ['a name that every object has', '<constructor />', 'forbidden-mdx', 1, '`<constructor>`'],
  ['HTML', '<b>a</b>', 'forbidden-mdx', 1, '`<b>`'],
  ['a component in a line', 'a <Aside>b</Aside>', 'forbidden-mdx', 1, 'middle of a line'],
  ['an unknown attribute', '<Aside id="a">b</Aside>', 'forbidden-mdx', 1, '`id`'],
  ['spread attributes', '<Aside {...a}>b</Aside>', 'forbidden-mdx', 1, '`{…}`'],
  ['no date', '<Update>\n\na\n\n</Update>', 'forbidden-mdx', 1, 'without a date'],
  ['a date in words', '<Update date="hier">\n\na\n\n</Update>', 'forbidden-mdx', 1, '`date`'],
  ['a date that is code', '<Update date={x}>\n\na\n\n</Update>', 'forbidden-mdx', 1, '`date`'],
  ['a tag left open', 'a\n\n<Aside>\n\nb', 'broken-mdx', 3, 'closing tag'],
  ['a brace left open', 'a\n\nb {', 'broken-mdx', 3, 'brace'],
];

describe('MDX', () => {
  test.each(allowed)('%s', (_, source, blocks) => {
    const { doc, problems } = readMarkdown(source, true);
    expect(problems).toEqual([]);
    expect(blocksOf(doc)).toEqual(blocks);
  });

  test.each(refused)('%s is refused', (_, source, id, line, why) => {
    const { doc, problems } = readMarkdown(source, true);
    expect(doc).toBeNull();
    expect(problems[0]).toMatchObject({ id, line });
    expect(Object.values(problems[0]?.values ?? {}).join(' ')).toContain(why);
  });

  test('all that is wrong is told at once', () => {
    const { problems } = readMarkdown('{a}\n\n<B />\n\nc {d}', true);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});
