import { describe, expect, test } from 'vitest';
import { langOf, path, slugify, switchPath } from '../../src/i18n/paths.ts';

test.each([
  ['fr', 'home', undefined, '/'],
  ['en', 'home', undefined, '/en/'],
  ['fr', 'patterns', 'no-callback', '/motifs/no-callback/'],
  ['en', 'cases', 'box', '/en/cases/box/'],
] as const)('address of %s %s %s', (lang, kind, id, address) => {
  expect(path(lang, kind, id)).toBe(address);
});

describe('the same page in the other language', () => {
  test.each([
    ['/', 'en', '/en/'],
    ['/en/', 'fr', '/'],
    ['/cas/box/', 'en', '/en/cases/box/'],
    ['/en/search/', 'fr', '/recherche/'],
    ['/motifs/', 'fr', '/motifs/'],
    ['/404/', 'en', '/en/'],
  ] as const)('%s in %s', (from, lang, to) => {
    expect(switchPath(from, lang)).toBe(to);
  });
});

test.each([
  ['/en/', 'en'],
  ['/entreprises/', 'fr'],
] as const)('%s is %s', (pathname, lang) => {
  expect(langOf(pathname)).toBe(lang);
});

test.each([
  ['Société Générale', 'societe-generale'],
  ['L’Œil & Cie', 'l-oeil-cie'],
  ['« Box+ »', 'box'],
])('slug of %s', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test('a slug that is cut does not end with a hyphen', () => {
  expect(slugify('Un mot et un autre', 7)).toBe('un-mot');
});
