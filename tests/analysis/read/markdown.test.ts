import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/analysis/read/markdown.ts';
import { placeOf } from '../../../src/analysis/read/place.ts';
import { blocksOf, strayed } from './blocks.ts';

const kept: readonly [what: string, source: string, blocks: string[]][] = [
  ['a paragraph', 'Il pleut.\n', ['paragraph: Il pleut.']],
  ['a heading', '## Trois appels\n', ['heading: Trois appels']],
  ['emphasis and links', 'Un *bon* **[conseil](http://a.fr)**.', ['paragraph: Un bon conseil.']],
  ['inline code', 'Le code `E 12` revient.', ['paragraph: Le code E 12 revient.']],
  ['a soft line break', 'Il pleut\nencore.', ['paragraph: Il pleut\nencore.']],
  ['a hard line break', 'Il pleut  \nencore.', ['paragraph: Il pleut\nencore.']],
  ['a Windows line break', 'Il pleut\r\nencore.\r\n', ['paragraph: Il pleut\nencore.']],
  ['a quotation over lines', '> Je vous\n> rappelle.', ['quotation: Je vous\nrappelle.']],
  ['a list', '- un\n- deux\n  - trois', ['item: un', 'item: deux', 'item: trois']],
  ['a list in a quotation', '> - un', ['quotation: un']],
  ['a table, row by row', '| a | b |\n|---|---|\n| c | d |', ['item: a\tb', 'item: c\td']],
  ['character references', '&laquo;&nbsp;Non&#8239;&raquo;', ['paragraph: «\u00a0Non\u202f»']],
  ['escapes', '\\*rien\\*', ['paragraph: *rien*']],
  ['text beside HTML tags', 'Un <b>gras</b> mot', ['paragraph: Un gras mot']],
  ['a footnote', 'Mot[^1].\n\n[^1]: La note.', ['paragraph: Mot.', 'aside: La note.']],
];

const leftOut: readonly [what: string, source: string][] = [
  ['front matter', '---\ntitle: x\n---\n'],
  ['a picture', '![une photo](a.jpg)'],
  ['a block of code', '```\ncode\n```'],
  ['a block of HTML', '<div>texte</div>'],
  ['a comment', '<!-- note -->'],
  ['a rule', '---'],
  ['a link definition', '[a]: http://a.fr'],
];

describe('Markdown', () => {
  test.each(kept)('%s', (_, source, blocks) => {
    const { doc } = readMarkdown(source, false);
    expect(blocksOf(doc)).toEqual(blocks);
    expect(doc && strayed(doc, source)).toEqual([]);
  });

  test.each(leftOut)('%s is left out', (_, source) => {
    expect(blocksOf(readMarkdown(source, false).doc)).toEqual([]);
  });

  test('blocks are parted by an empty line', () => {
    expect(readMarkdown('# Un\nDeux\n- trois', false).doc?.text).toBe('Un\n\nDeux\n\ntrois');
  });

  const places: readonly [source: string, word: string, line: number, column: number][] = [
    ['Un mot', 'mot', 1, 4],
    ['---\nt: x\n---\n\nUn **mot**', 'mot', 5, 6],
    ['Un &amp; deux mots', 'mots', 1, 15],
    ['Un \\* deux mots', 'mots', 1, 12],
    ['> Un mot\n> et deux', 'deux', 2, 6],
    ['Un  \r\n  mot', 'mot', 2, 3],
    ['a 😀 [mot](x)', 'mot', 1, 7],
    ['un\n\n&laquo; mot', 'mot', 3, 9],
  ];
  test.each(places)('%j: `%s` stands at %i:%i', (source, word, line, column) => {
    const { doc } = readMarkdown(source, false);
    expect(doc && placeOf(doc, doc.text.indexOf(word))).toEqual({ line, column });
  });

  test('absurd nesting is read without overflow', () => {
    expect(readMarkdown(`${'> '.repeat(20_000)}x`, false).doc).not.toBeNull();
  });
});
