import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, type Reference } from '../../../src/components/case/cite.ts';

const reference: Reference = {
  id: 'la-piece-b',
  title: 'Il manque la pièce B & 100 % du reste_{x}',
  author: 'Odile R.',
  date: '2026-03-07',
  site: 'Doléances',
  url: 'https://site.example/cas/la-piece-b/',
  lang: 'fr',
};

describe('BibTeX', () => {
  it('escapes what TeX would read', () => {
    expect(bibtex(reference)).toContain(
      'title = {{Il manque la pièce B \\& 100 \\% du reste\\_\\{x\\}}}',
    );
  });

  it('has balanced braces and a name for the entry', () => {
    const text = bibtex(reference).replace(/\\[{}]/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text.startsWith('@misc{la-piece-b,')).toBe(true);
    expect(text).toContain('month = {3}');
  });
});

it('CSL-JSON holds the same reference', () => {
  expect(JSON.parse(cslJson(reference))).toEqual([
    {
      id: 'la-piece-b',
      type: 'webpage',
      title: reference.title,
      author: [{ literal: 'Odile R.' }],
      issued: { 'date-parts': [[2026, 3, 7]] },
      'container-title': 'Doléances',
      URL: reference.url,
      language: 'fr',
    },
  ]);
});
