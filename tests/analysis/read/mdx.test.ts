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
  ['a reply', '<Reply date="2026-04-20">\n\nPardon.\n\n</Reply>', ['paragraph (reply): Pardon.']],
  [
    'an update within a reply',
    '<Reply date="2026-04-20">\n\n<Update date="2026-04-21">\n\nPardon.\n\n</Update>\n\n</Reply>',
    ['paragraph (reply): Pardon.'],
  ],
  ['an entry', '<Entry date="2026-04-20">\n\nRien.\n\n</Entry>', ['paragraph: Rien.']],
  [
    'a figure, of which the credit alone is text',
    'a\n\n<Figure src="photos/facture.webp" alt="La facture." credit="Photo : L. R." />\n\nb',
    ['paragraph: a', 'aside (furniture): Photo : L. R.', 'paragraph: b'],
  ],
  [
    'a figure of the site, with a character reference in its credit',
    '<Figure src="/facture.png" alt="La facture." credit="A &amp; B" />',
    ['aside (furniture): A & B'],
  ],
  ['a comment', '{/* à relire */}\n\nMot', ['paragraph: Mot']],
];

const figure = (src: string) => `<Figure src="${src}" alt="b" credit="c" />`;

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
  ['no date', '<Update>\n\na\n\n</Update>', 'forbidden-mdx', 1, 'without `date`'],
  ['a reply without date', 'a\n\n<Reply>\n\nb\n\n</Reply>', 'forbidden-mdx', 3, 'without `date`'],
  ['an entry of some day', '<Entry date="lundi">\n\na\n\n</Entry>', 'forbidden-mdx', 1, '`date`'],
  ['a date without value', '<Entry date>\n\na\n\n</Entry>', 'forbidden-mdx', 1, '`date`'],
  [
    'a figure without alt',
    '<Figure src="a.png" credit="b" />',
    'forbidden-mdx',
    1,
    'without `alt`',
  ],
  ['a figure without credit', '<Figure src="a.png" alt="b" />', 'forbidden-mdx', 1, '`credit`'],
  ['an empty alt', '<Figure src="a.png" alt=" " credit="b" />', 'forbidden-mdx', 1, '`alt`'],
  [
    'text in a figure',
    `${figure('a.png').slice(0, -3)}>b</Figure>`,
    'forbidden-mdx',
    1,
    'text within',
  ],
  ['a remote picture', figure('https://a.example/b.png'), 'forbidden-mdx', 1, 'from elsewhere'],
  ['a picture of any host', figure('//a.example/b.png'), 'forbidden-mdx', 1, 'from elsewhere'],
  ['a picture within the address', figure('data:image/png;base64,A'), 'forbidden-mdx', 1, '`src`'],
  ['a picture further up', figure('../b.png'), 'forbidden-mdx', 1, 'climbs out'],
  ['a way round by public', figure('/a/../../b.png'), 'forbidden-mdx', 1, 'climbs out'],
  ['a picture that may hold code', figure('b.svg'), 'forbidden-mdx', 1, '`.webp`'],
  ['a coded path', figure('%2e%2e/b.png'), 'forbidden-mdx', 1, 'plain name'],
  ['code in a figure', '\n<Figure src={a} alt="b" credit="c" />', 'forbidden-mdx', 2, '`src`'],
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
