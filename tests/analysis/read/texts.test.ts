import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../../../src/analysis/read/article.ts';
import { decode, MAX_BYTES } from '../../../src/analysis/read/decode.ts';
import { detectLang } from '../../../src/analysis/read/language.ts';
import { nearest } from '../../../src/analysis/read/nearest.ts';
import { readPlainText } from '../../../src/analysis/read/plain-text.ts';
import { findUnclosedQuotations } from '../../../src/analysis/read/quotation.ts';
import { readRow } from '../../../src/analysis/read/row.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decoding', () => {
  test('UTF-8, with or without byte order mark', () => {
    expect(decode(bytes('été')).source).toBe('été');
    expect(decode(bytes('\uFEFFété')).source).toBe('été');
  });

  const refused: readonly [what: string, bytes: Uint8Array, problem: object][] = [
    ['nothing', bytes(''), { id: 'empty-file' }],
    ['white space', bytes(' \n\t\u00a0'), { id: 'empty-file' }],
    ['Latin-1', Uint8Array.of(97, 10, 98, 0xe9, 116), { id: 'not-utf8', line: 2, column: 2 }],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 97, 0), { id: 'not-utf8', line: 1 }],
    ['a picture', Uint8Array.of(0x89, 80, 78, 71, 13, 10, 26, 10, 0), { id: 'binary-file' }],
    ['too much', new Uint8Array(MAX_BYTES + 1).fill(97), { id: 'too-large' }],
  ];
  test.each(refused)('%s is refused', (_, given, problem) => {
    const { source, problems } = decode(given);
    expect(source).toBeNull();
    expect(problems).toMatchObject([problem]);
  });

  test('as much as is allowed', () => {
    expect(decode(new Uint8Array(MAX_BYTES).fill(97)).problems).toEqual([]);
  });
});

describe('language by its words', () => {
  const texts: readonly [text: string, lang: string][] = [
    ['Le technicien n’est pas venu et je suis encore sans ligne.', 'fr'],
    ['The engineer did not come and I am still without a line.', 'en'],
    ['sa fait 3 mois que jattend le remboursement de ma box', 'fr'],
    ['still waiting for my refund from them', 'en'],
    ['???', 'fr'],
  ];
  test.each(texts)('%s', (text, lang) => expect(detectLang(text)).toBe(lang));
});

describe('quotations left open', () => {
  const closed: readonly string[] = [
    'Il dit « oui ».',
    'Il dit « il m’a dit « non » ».',
    'Il dit « oui.\n\nEt puis non. » Fin.',
    '« Un premier alinéa.\n\n« Un second. »',
    '“One paragraph.\n\n“Another.”',
    'Un écran de 24" et un 5’10.',
    'Rien ».',
  ];
  test.each(closed)('%j is closed', (text) => {
    expect(findUnclosedQuotations(readPlainText(text))).toEqual([]);
  });

  const open: readonly [text: string, line: number, column: number][] = [
    ['Il dit « oui.', 1, 8],
    ['Il dit « oui.\n\nElle dit « non ».', 1, 8],
    ['Il dit « oui ».\n\nShe said “no.', 3, 10],
    ['Il dit « il m’a dit « non ».', 1, 8],
  ];
  test.each(open)('%j is open', (text, line, column) => {
    const found = findUnclosedQuotations(readPlainText(text));
    expect(found).toMatchObject([{ id: 'unclosed-quotation', line, column }]);
  });
});

describe('the word that was meant', () => {
  const words: readonly [word: string, near: string | null][] = [
    ['compagny', 'company'],
    ['Title', 'title'],
    ['summry', 'summary'],
    ['zebra', null],
    ['', null],
  ];
  test.each(words)('%s', (word, near) => {
    expect(nearest(word, ['title', 'company', 'summary', 'lang'])).toBe(near);
  });
});

describe('rows', () => {
  const good: readonly [line: string, row: object][] = [
    ['{"id":"a","text":"b"}', { id: 'a', text: 'b', lang: null }],
    ['{"id":"a","text":"b","lang":"en","stars":1}', { id: 'a', text: 'b', lang: 'en' }],
    ['\uFEFF{"id":"a","text":"b"}\r', { id: 'a', text: 'b', lang: null }],
  ];
  test.each(good)('%s', (line, row) => expect(readRow(bytes(line), 1)).toEqual(row));

  test('a blank line is no row', () => expect(readRow(bytes(' \r'), 1)).toBeNull());

  const bad: readonly [line: string, id: string, why: string][] = [
    ['nope', 'bad-row', 'no JSON'],
    ['["a"]', 'bad-row', 'no JSON object'],
    ['{"text":"b"}', 'bad-row', '`id`'],
    ['{"id":1,"text":"b"}', 'bad-row', '`id`'],
    ['{"id":"a"}', 'bad-row', '`text`'],
    ['{"id":"a","text":"b","lang":"de"}', 'bad-row', '`lang`'],
    ['{"id":"a","text":" "}', 'empty-file', ''],
  ];
  test.each(bad)('%s is refused', (line, id, why) => {
    const found = readRow(bytes(line), 7);
    expect(found).toMatchObject({ id, line: 7 });
    expect(JSON.stringify(found)).toContain(why);
  });

  test('a line that is too long or not UTF-8', () => {
    expect(readRow(null, 3)).toMatchObject({ id: 'too-large', line: 3 });
    expect(readRow(Uint8Array.of(0xe9), 3)).toMatchObject({ id: 'not-utf8', line: 3 });
  });
});

describe('articles', () => {
  const origin = { id: 'a', path: 'a.txt', format: 'txt' as const };

  test('a language that is asked for goes before what the words tell', () => {
    expect(readArticle('Il pleut sur la ville.', origin).article?.lang).toBe('fr');
    expect(readArticle('Il pleut.', { ...origin, lang: 'en' }).article?.lang).toBe('en');
    expect(readArticle('Il pleut.', { ...origin, lang: 'auto' }).article?.lang).toBe('fr');
  });

  test('a page without headline takes its title, a text its first words', () => {
    const html = readArticle('<title>Carnet</title><p>Il pleut.', { ...origin, format: 'html' });
    expect(html.article?.title).toBe('Carnet');
    const title = readText('Il pleut et '.repeat(20), { id: 'r' }).title;
    expect(title).toMatch(/^Il pleut et .*…$/);
    expect(title.length).toBeLessThanOrEqual(81);
  });

  test('a page without prose is empty', () => {
    const { article, problems } = readArticle('<p></p>', { ...origin, format: 'html' });
    expect(article).toBeNull();
    expect(problems).toMatchObject([{ id: 'empty-file' }]);
  });
});
