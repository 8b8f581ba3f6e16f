import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlFiles } from './pages.ts';

/** Most bytes, uncompressed. */
const STYLES = 20_000;
const SCRIPTS = 5_000;
const FONT = 56_000;

/** Pages that are tools; all others are read. */
const TOOLS = /^(en\/search|recherche|en\/explore|explorer)\//;

const pages = htmlFiles().map((file) => ({
  file,
  source: readFileSync(join('dist', file), 'utf8'),
}));

/** Addresses in the tags of a page that match. */
function linked(source: string, tag: RegExp): string[] {
  return [...source.matchAll(tag)].map((found) => found[1] ?? '');
}

const sizeOf = (address: string) => statSync(join('dist', address)).size;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

/** A script and all that it imports at once. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = readFileSync(join('dist', address), 'utf8');
  for (const name of linked(code, /(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
    withImports(join('/', address, '..', name), seen);
  }
  return seen;
}

/** Bytes of scripts in a page and of those that it loads. */
function scriptBytes(source: string): number {
  const inline = linked(source, /<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g);
  const files = linked(source, /<script[^>]* src="([^"]+)"/g);
  const all = new Set(files.flatMap((file) => [...withImports(file)]));
  return sum(inline.map((code) => Buffer.byteLength(code))) + sum([...all].map(sizeOf));
}

const over = (most: number, weights: readonly (readonly [string, number])[]) =>
  weights.filter(([, bytes]) => bytes > most).map(([file, bytes]) => `${file}: ${bytes} bytes`);

test('the styles of a page weigh at most 20 kB', () => {
  const weights = pages.map(({ file, source }) => {
    const inline = linked(source, /<style[^>]*>([\s\S]*?)<\/style>/g).map((css) => css.length);
    const files = linked(source, /<link rel="stylesheet" href="([^"]+)"/g).map(sizeOf);
    return [file, sum([...inline, ...files])] as const;
  });
  expect(Math.min(...weights.map(([, bytes]) => bytes))).toBeGreaterThan(1_000);
  expect(over(STYLES, weights)).toEqual([]);
});

test('the scripts of a page that is read weigh at most 5 kB', () => {
  const weights = pages.map(({ file, source }) => [file, scriptBytes(source)] as const);
  const tools = weights.filter(([file]) => TOOLS.test(file));
  expect(Math.max(...tools.map(([, bytes]) => bytes))).toBeGreaterThan(1_000);
  expect(
    over(
      SCRIPTS,
      weights.filter(([file]) => !TOOLS.test(file)),
    ),
  ).toEqual([]);
});

test('there are two fonts, each of its alphabet only, and a page asks for one ahead', () => {
  const fonts = readdirSync('dist/assets').filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
  expect(fonts.map((name) => name.replace(/\..*\./, '.')).sort()).toEqual([
    'literata-latin-wght-italic.woff2',
    'literata-latin-wght-normal.woff2',
  ]);
  expect(
    over(
      FONT,
      fonts.map((name) => [name, sizeOf(`assets/${name}`)] as const),
    ),
  ).toEqual([]);
  const ahead = pages.filter(
    ({ source }) => linked(source, /<link rel="preload" href="([^"]+)"/g).length !== 1,
  );
  expect(ahead.map(({ file }) => file)).toEqual([]);
});
