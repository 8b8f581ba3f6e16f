import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/analysis/read/html.ts';
import { placeOf } from '../../../src/analysis/read/place.ts';
import { blocksOf, strayed } from './blocks.ts';

const cases: readonly [what: string, html: string, blocks: string[]][] = [
  ['paragraphs', '<p>Un</p><p>Deux</p>', ['paragraph: Un', 'paragraph: Deux']],
  ['end tags left out', '<p>Un<p>Deux', ['paragraph: Un', 'paragraph: Deux']],
  ['headings', '<h1>Un</h1><h2>Deux</h2>', ['title: Un', 'heading: Deux']],
  [
    'lists and quotations',
    '<ul><li>un<li>deux</ul><blockquote><p>non</blockquote>',
    ['item: un', 'item: deux', 'quotation: non'],
  ],
  ['folded white space', '<p>un\n   <b> deux</b>\ttrois</p>', ['paragraph: un deux trois']],
  ['character references', '<p>l&#146;&eacute;t&eacute; &amp; moi</p>', ['paragraph: l’été & moi']],
  ['line breaks', '<p>un<br>deux<br/>trois', ['paragraph: un\ndeux\ntrois']],
  ['an angle in text', '<p>3 < 4</p>', ['paragraph: 3 < 4']],
  ['an angle in an attribute', '<p title="a>b">un</p>', ['paragraph: un']],
  [
    'a stray apostrophe in a tag',
    "<p title=l'été>un</p><p>l'an deux</p>",
    ['paragraph: un', "paragraph: l'an deux"],
  ],
  ['only the article', '<p>avant</p><article><p>un</p></article><p>après</p>', ['paragraph: un']],
  [
    'the head of an article, not of the page',
    '<header>Carnet</header><article><header><h1>Un</h1></header>deux</article>',
    ['title: Un', 'paragraph: deux'],
  ],
  [
    'no scripts, styles, comments',
    '<style>p{}</style><script>"<p>a"</script><!-- <p>b -->un',
    ['paragraph: un'],
  ],
  [
    'no navigation, forms, footers',
    '<nav><nav>a</nav>b</nav><form>c</form><footer>d</footer><p>un',
    ['paragraph: un'],
  ],
  [
    'furniture',
    '<p>12 commentaires ont suivi.</p><p>Share this post</p>',
    ['paragraph: 12 commentaires ont suivi.', 'paragraph (furniture): Share this post'],
  ],
  ['all text when all of it stands in a form', '<form><p>un</p></form>', ['paragraph: un']],
];

describe('HTML', () => {
  test.each(cases)('%s', (_, html, blocks) => {
    const { doc } = readHtml(html);
    expect(blocksOf(doc)).toEqual(blocks);
    expect(strayed(doc, html)).toEqual([]);
  });

  test('title, language and places', () => {
    const html = '<!doctype html>\n<html lang=fr-CA><title>A &amp; B</title>\n<p>Un <b>mot</b>';
    const { doc, title, lang } = readHtml(html);
    expect({ title, lang }).toEqual({ title: 'A & B', lang: 'fr-CA' });
    expect(placeOf(doc, doc.text.indexOf('mot'))).toEqual({ line: 3, column: 10 });
  });

  const torture = ['<', '<a ', '<a "', "<a b='", '<p>a', '&amp;', '<!--', '<script>', ' '];
  test.each(torture)('a megabyte of %j is read in linear time', (unit) => {
    const started = performance.now();
    readHtml(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
