import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/analysis/read/markdown.ts';
import type { Mark } from '../../../src/loaders/marks.ts';
import { renderArticle } from '../../../src/loaders/render/render.ts';
import { surroundingsOf } from '../../../src/loaders/surroundings.ts';

/** Renders Markdown with the given words marked as evidence of one pattern each. */
function render(markdown: string, words: readonly string[] = [], mdx = false) {
  const source = `---\ntitle: x\n---\n\n${markdown}`;
  const { doc } = readMarkdown(source, mdx);
  if (doc === null) throw new Error('unreadable');
  const marks = words.map((quote, i): Mark => {
    const found = new RegExp(quote.replaceAll(' ', '\\s+')).exec(doc.text);
    if (found === null) throw new Error(`${quote} is not in the text`);
    return {
      start: found.index,
      end: found.index + found[0].length,
      fragments: [`f-${i + 1}`],
      number: i + 1,
      patterns: [{ pattern: 'f', principle: 'keep-word', confidence: 1 }],
      given: [],
      outcomes: [],
    };
  });
  const surroundings = surroundingsOf('en', 'content/articles/en/x.mdx');
  const { passages, unplaced } = renderArticle({
    source,
    mdx,
    lang: 'en',
    doc,
    marks,
    surroundings,
  });
  const html = passages.map((passage) => passage.html).join('');
  const marked = [...html.matchAll(/<(a|span) class="ev[^>]*>(.*?)<\/\1>/gs)];
  return { html, passages, unplaced, marked: marked.map((found) => found[2]).join('') };
}

describe('evidence', () => {
  test.each<[string, string, string]>([
    ['plain words', 'He never called back. So.', 'never called'],
    ['across emphasis', 'He *never* called **back** today.', 'never called back'],
    ['in a quotation of two lines', '> He never\n> called back.', 'never called'],
    ['after an entity', 'Fish &amp; chips never came.', 'never came'],
    ['beside an escape', 'Fish \\* chips never came.', 'chips never'],
    ['in a list', '- one\n- it never came', 'never came'],
    ['after an astral character', '😀 it never came', 'never came'],
    ['in a heading', '## It never came', 'never came'],
    ['with Windows line ends', 'He never\r\ncalled back.', 'never called'],
  ])('is wrapped: %s', (_name, markdown, words) => {
    const { marked, unplaced } = render(markdown, [words]);
    expect(marked.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toBe(words);
    expect(unplaced).toEqual([]);
  });

  test('of two findings over the same words keeps both ids and the inner number', () => {
    const { html } = render('It never came back at all.', ['never came back at all', 'came back']);
    expect(html).toContain('id="f-1"');
    expect(html).toMatch(/id="f-2" data-n="2" href="#n2">came back</);
    expect(html.match(/data-n="1"/g)).toHaveLength(1);
  });

  test.each([
    ['that end together', 'It never came back.', ['never came back', 'came back'], ['1 2']],
    [
      'of which one holds the other',
      'It never came back at all.',
      ['came back at all', 'back'],
      ['2', '1'],
    ],
    [
      'that cross',
      'It never came back at all.',
      ['never came back', 'came back at all'],
      ['1', '2'],
    ],
    ['one after the other', 'It never came back.', ['never', 'came'], ['1', '2']],
  ])('%s show all their numbers', (_name, markdown, words, numbers) => {
    const { html } = render(markdown, words);
    expect([...html.matchAll(/data-n="([^"]*)"/g)].map((found) => found[1])).toEqual(numbers);
  });

  test('inside a link of the author makes no second link', () => {
    const { html } = render('See [it never came](https://a.example/).', ['never came']);
    expect(html).toContain('<span class="ev ak" id="f-1" data-n="1">never came</span>');
  });

  test('belongs to the passage in which it begins', () => {
    const { passages } = render('One came.\n\nTwo never came.', ['Two never']);
    expect(passages.map(({ notes }) => notes)).toEqual([[], [1]]);
  });
});

describe('articles of strangers', () => {
  test.each<[string, string]>([
    ['a script', 'a <script>alert(1)</script> b'],
    ['a block of HTML', '<iframe src="https://evil.example"></iframe>\n\nb'],
    ['a javascript address', '[x](javascript:alert(1))'],
    ['a data address', '[x](data:text/html,hi)'],
    ['a remote image', '![x](https://evil.example/p.png)'],
    ['an attribute that breaks out', '[x](https://a.example/"onclick="x)'],
  ])('%s never reaches the page', (_name, markdown) => {
    const { html } = render(markdown);
    expect(html).not.toMatch(/<script|<iframe|<img|javascript:|data:text|"onclick=/);
  });

  test('an image becomes a link to it', () => {
    expect(render('![a bill](https://a.example/p.png)').html).toBe(
      '<p><a href="https://a.example/p.png" rel="nofollow noopener ugc">a bill</a></p>',
    );
  });
});

test('an update and an aside of an MDX article', () => {
  const { html, marked } = render(
    '<Update date="2026-04-20">\n\nIt came.\n\n</Update>\n\n<Aside>\n\nBy the way.\n\n</Aside>',
    ['It came'],
    true,
  );
  expect(html).toContain(
    '<div class="update"><p class="part-head">Update, <time datetime="2026-04-20">',
  );
  expect(html).toContain('<div class="aside"><p>By the way.</p></div>');
  expect(marked).toBe('It came');
});

test('a reply of the company and an entry of a diary, evidence in the entry alone', () => {
  const { html, marked } = render(
    '<Entry date="2026-04-20">\n\nIt came.\n\n</Entry>\n\n<Reply date="2026-05-02">\n\nSorry.\n\n</Reply>',
    ['It came'],
    true,
  );
  expect(html).toContain('<div class="entry"><p class="part-head"><time datetime="2026-04-20">');
  expect(html).toContain(
    '<blockquote class="answer"><p class="part-head">The company replied on <time datetime="2026-05-02">',
  );
  expect(marked).toBe('It came');
});

test.each([
  ['below the article', 'photos/my bill.webp', '/figures/en/photos/my%20bill.webp'],
  ['of the site', '/bill.png', '/bill.png'],
])('a figure %s', (_where, src, address) => {
  const { html } = render(
    `<Figure src="${src}" alt="A &quot;bill&quot;" credit="A < B" />`,
    [],
    true,
  );
  expect(html).toBe(
    `<figure class="picture"><img src="${address}" alt="A &quot;bill&quot;" loading="lazy" decoding="async"><figcaption>A &lt; B</figcaption></figure>`,
  );
});
