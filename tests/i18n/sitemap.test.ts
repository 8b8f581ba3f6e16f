import { expect, test } from 'vitest';
import { withLanguages } from '../../src/i18n/sitemap.ts';

test.each([
  ['https://site.example/motifs/contempt/', '/motifs/contempt/', '/en/patterns/contempt/'],
  ['https://site.example/en/', '/', '/en/'],
])('%s in both languages', (url, fr, en) => {
  expect(withLanguages({ url }).links).toEqual([
    { lang: 'fr', url: `https://site.example${fr}` },
    { lang: 'en', url: `https://site.example${en}` },
  ]);
});
