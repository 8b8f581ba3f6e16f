import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CARD } from '../../src/cards/card.ts';
import { readHtml } from './html.ts';
import { htmlFiles } from './pages.ts';

const origin = new URL(readHtml('index.html').canonical ?? '').origin;

/** What a page says of its card. */
function cardOf(file: string) {
  const source = readFileSync(join('dist', file), 'utf8');
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(source)?.[1] ?? '';
  return {
    image: meta('og:image'),
    size: [meta('og:image:width'), meta('og:image:height')].map(Number),
    alt: meta('og:image:alt'),
    kind: meta('twitter:card'),
  };
}

const pages = htmlFiles().map((file) => ({ file, ...cardOf(file) }));
const cases = pages.filter(({ file }) => /^(cas|en\/cases)\/./.test(file) && !isList(file));

function isList(file: string): boolean {
  return /^(cas|en\/cases)\/index\.html$/.test(file);
}

describe('what a page is shared with', () => {
  test('every page names a large picture of this site, its size, and its words', () => {
    const wrong = pages.filter(
      ({ image, size, alt, kind }) =>
        !image.startsWith(`${origin}/cards/`) ||
        size.join() !== `${CARD.width},${CARD.height}` ||
        alt === '' ||
        kind !== 'summary_large_image',
    );
    expect(wrong).toEqual([]);
  });

  test('a case has a card of its own, the same in both languages', () => {
    const id = (file: string) => file.split('/').at(-2);
    expect(cases.filter(({ file, image }) => image !== `${origin}/cards/${id(file)}.png`)).toEqual(
      [],
    );
    expect(new Set(cases.map(({ image }) => image)).size).toBe(cases.length / 2);
  });
});

test.each(readdirSync('dist/cards'))('%s is a PNG of the size told, and light', (name) => {
  const png = readFileSync(join('dist/cards', name));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
  expect(png.length).toBeLessThan(40_000);
});

test('every card that is named is there', () => {
  const drawn = new Set(readdirSync('dist/cards'));
  const named = new Set(pages.map(({ image }) => image.slice(`${origin}/cards/`.length)));
  expect(drawn).toEqual(named);
});
