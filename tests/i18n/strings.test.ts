import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { readStrings } from '../../src/i18n/strings.ts';
import { ui } from '../../src/i18n/ui.ts';

const source = readFileSync('content/ui/en.yaml', 'utf8');

describe('the words of the interface', () => {
  test('both languages use the same placeholders', () => {
    const names = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort();
    const fr = readStrings(readFileSync('content/ui/fr.yaml', 'utf8'), 'fr');
    const differing = [...readStrings(source, 'en')].filter(
      ([key, entry]) => names(entry).join() !== names(fr.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  test.each([
    ['nav:\n  home:', 'nav:\n  hom:', /`nav\.home` is missing.*`nav\.hom` is unknown/],
    ['lang:\n  fr: French', 'lang:\n  fr: [French]', /`lang\.fr` is missing or is neither/],
    ['notFound:', 'notfound:', /`notfound` is unknown/],
  ])('refuses a file with %j as %j', (from, to, message) => {
    expect(() => readStrings(source.replace(from, to), 'en.yaml')).toThrow(message);
  });
});

test.each([
  ['fr', 0, '0 citation'],
  ['fr', 1, '1 citation'],
  ['fr', 2, '2 citations'],
  ['en', 0, '0 quotes'],
  ['en', 1, '1 quote'],
] as const)('plural in %s of %d', (lang, count, text) => {
  expect(ui(lang)('count.quotes', { count })).toBe(text);
});

test('one case is not several', () => {
  expect(ui('en')('explore.fewCases', { count: 1 })).toMatch(/^1 case:/);
  expect(ui('en')('explore.fewCases', { count: 2 })).toMatch(/^2 cases:/);
});

test('an unknown placeholder stays visible', () => {
  expect(fill('by {author}', 'en', {})).toBe('by {author}');
});
