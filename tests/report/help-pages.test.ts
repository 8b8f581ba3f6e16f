import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../src/analysis/check/catalogue.ts';
import { path } from '../../src/i18n/paths.ts';
import { helpPath } from '../../src/report/check/checked.ts';

const ids = Object.keys(catalogue).sort();
const OTHER = { fr: 'en', en: 'fr' } as const;

const HEADINGS = {
  fr: ['Pourquoi c’est important', 'Comment corriger', 'Exemple'],
  en: ['Why it matters', 'How to fix it', 'Example'],
};

describe.each(['fr', 'en'] as const)('help in %s', (lang) => {
  const files = globSync(`content/pages/${lang}/diagnostics/*`).sort();
  const pages = files.map((file) => {
    const [, matter = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const data = parse(matter) as { title: string; level: string; summary: string };
    return { id: basename(file, '.md'), body, ...data };
  });

  test('every diagnostic has a page, and every page a diagnostic', () => {
    expect(pages.map(({ id }) => id)).toEqual(ids);
  });

  test('every page tells the level that is raised', () => {
    const wrong = pages.filter(
      ({ id, level }) => catalogue[id as keyof typeof catalogue].level !== level,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every page says why, how, and shows a before and an after that differ', () => {
    for (const { id, body, title, summary } of pages) {
      expect([
        id,
        ...[...body.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^## (.*)$/gm)].map(
          (found) => found[1],
        ),
      ]).toEqual([id, ...HEADINGS[lang]]);
      const examples = [...body.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map((found) => found[1]);
      expect([id, new Set(examples).size]).toEqual([id, 2]);
      expect(Math.min(title.length, summary.length)).toBeGreaterThan(5);
    }
  });

  test('titles tell pages apart', () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  test('the two languages are no copies of each other', () => {
    const other = readFileSync(`content/pages/${OTHER[lang]}/diagnostics/too-short.md`, 'utf8');
    expect(other).not.toContain(pages.find(({ id }) => id === 'too-short')?.summary);
  });
});

test.each(['fr', 'en'] as const)('a diagnostic names the address of its page in %s', (lang) => {
  expect(helpPath('too-short', lang)).toBe(path(lang, 'diagnostics', 'too-short'));
});
