import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fixSource } from '../../../src/analysis/fix/fix.ts';
import { orderFrontMatter } from '../../../src/analysis/fix/front-matter.ts';
import { typeset } from '../../../src/analysis/fix/typography.ts';
import { readArticle } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));
const [N, W] = ['\u202f', '\u00a0'];

const french: readonly [before: string, after: string][] = [
  ['J\'ai dit "non"', 'J’ai dit "non"'],
  ['Vraiment ?', `Vraiment${N}?`],
  ['Vraiment?', `Vraiment${N}?`],
  ['Et puis...', 'Et puis…'],
  ['« Bonjour »', `«${W}Bonjour${W}»`],
  ['«Bonjour»', `«${W}Bonjour${W}»`],
  ['Il a dit : rien ; et voilà !', `Il a dit${W}: rien${N}; et voilà${N}!`],
  ['45 % de 20 €', `45${W}% de 20${W}€`],
  ['à 14:30', 'à 14:30'],
  ['Quoi ?! Non ?!', `Quoi${N}?! Non${N}?!`],
];
const english: readonly [before: string, after: string][] = [
  ["I didn't", 'I didn’t'],
  ['Really?', 'Really?'],
  ['Well...', 'Well…'],
];

describe('typography', () => {
  it.each(french)('fr: %s', (before, after) => expect(typeset(before, 'fr')).toBe(after));
  it.each(english)('en: %s', (before, after) => expect(typeset(before, 'en')).toBe(after));

  test.each(['fr', 'en'] as const)('%s: doing it twice changes nothing more', (lang) => {
    const mark = fc.constantFrom(
      '?',
      '!',
      ' ?',
      ' :',
      ';',
      '«',
      '»',
      '...',
      "'",
      'mot',
      ' ',
      '5',
      '%',
      '€',
      N,
      W,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.string({ maxLength: 3 }))), (parts) => {
        const once = typeset(parts.join(''), lang);
        return typeset(once, lang) === once;
      }),
    );
  });
});

describe('front matter', () => {
  it('comes in the order of the schema, each key with its comment and its lines', () => {
    const source =
      '---\n# pourquoi\ncompany: X\nsource:\n  name: Y\n  url: Z\ntitle: T\n---\n\nTexte\n';
    expect(orderFrontMatter(source)).toBe(
      '---\ntitle: T\n# pourquoi\ncompany: X\nsource:\n  name: Y\n  url: Z\n---\n\nTexte\n',
    );
  });

  it.each(['Texte\n', '---\n  seul: 1\n---\n', '---\ntitle: T\n'])(
    'stays as it is: %j',
    (source) => {
      expect(orderFrontMatter(source)).toBe(source);
    },
  );
});

function mended(body: string): string {
  const source = `---
lang: fr
title: Le facteur et moi
company: Postalia
sector: parcel
date: 2026-03-14
author: Lucie R.
rights: full
summary: Un colis perdu, un service qui promet et ne rappelle pas.
status: composed
---

${body}
`;
  const { article } = readArticle(source, { id: 'x', path: 'x.md', format: 'md' });
  return article ? fixSource(article, source, knowledge) : source;
}

describe('an article', () => {
  it('is mended in its prose alone', () => {
    const text = mended(
      "J'ai lu `l'aide` et [l'avis](https://x.example/l'avis) ! Mon 06 39 98 12 34 sonne.",
    );
    expect(text).toContain(`J’ai lu \`l’aide\` et [l’avis](https://x.example/l'avis)`);
    expect(text).toContain('Mon [téléphone] sonne.');
    expect(text).toMatch(/^---\ntitle: .*\nlang: fr\n/);
  });

  it.each([
    ['Écrivez à jean\\@exemple.fr vite.', 'Écrivez à [adresse e-mail] vite.'],
    ['Mon numéro : 06 39 **98 12** 34, la nuit.', '[téléphone], la nuit.'],
  ])('data with marks in it is masked: %s', (body, kept) => {
    expect(mended(body)).toContain(kept);
  });

  test('mending it again changes nothing, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "l'an",
        ' ?',
        '!',
        '« ',
        '"',
        '...',
        '06 39 98 12 34',
        'a@b.fr',
        '\n\n',
        '*',
        '[',
        '`',
        '> ',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = mended(`Bonjour ${pieces.join('')}`);
        const { article } = readArticle(once, { id: 'x', path: 'x.md', format: 'md' });
        return !article || fixSource(article, once, knowledge) === once;
      }),
      { numRuns: 60 },
    );
  });
});
