import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileLanguage } from '../../../src/analysis/knowledge/compile.ts';
import { morphology as english } from '../../../src/analysis/knowledge/inflect-en.ts';
import { morphology as french } from '../../../src/analysis/knowledge/inflect-fr.ts';
import { lexiconFileSchema } from '../../../src/analysis/knowledge/lexicon-schema.ts';
import { frontMatterSchema } from '../../../src/analysis/model/front-matter.ts';
import { readMarkdown } from '../../../src/analysis/read/markdown.ts';
import { COMPONENTS } from '../../../src/analysis/read/mdx-components.ts';
import { ruleSchema } from '../../../src/analysis/rules/schema.ts';
import { jsonSchemaOf } from '../../../src/export/json-schemas.ts';
import { renderExample } from '../../../src/loaders/example.ts';
import { hitsIn } from '../../analysis/examples.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** `source`, `source.name`, …: all that front matter may hold. */
function keysOf({ properties, items }: Schema, above = ''): string[] {
  if (items) return keysOf(items, above);
  return Object.entries(properties ?? {}).flatMap(([key, schema]) => [
    above + key,
    ...keysOf(schema, `${above}${key}.`),
  ]);
}

const schema = { name: 'front-matter', files: '', schema: frontMatterSchema };
const keys = keysOf(jsonSchemaOf(schema) as Schema);

describe.each(['fr', 'en'] as const)('the guide in %s', (lang) => {
  const guide = readFileSync(`content/pages/${lang}/guide.mdx`, 'utf8');
  const firstCells = [...guide.matchAll(/^\| `([\w.]+)` \|/gm)].map((found) => found[1] ?? '');

  test('names every key of the front matter, and no other, in the order of the schema', () => {
    expect(keys.length).toBeGreaterThan(25);
    const told = firstCells.filter((cell) => keys.some((key) => cell.split('.')[0] === key));
    expect(told).toEqual(keys);
  });

  test('shows every component by an example that an article could hold', () => {
    const shown = [...guide.matchAll(/<Example lang="(\w+)" name="(\w+)" \/>/g)];
    expect(new Set(shown.map((found) => found[1]))).toEqual(new Set([lang]));
    const names = shown.map((found) => found[2] ?? '').sort();
    expect(names).toEqual(
      Object.keys(COMPONENTS)
        .map((name) => name.toLowerCase())
        .sort(),
    );
    const files = globSync(`content/pages/${lang}/examples/*.mdx`);
    expect(files.map((file) => basename(file, '.mdx')).sort()).toEqual(names);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      expect(readMarkdown(source, true).problems).toEqual([]);
      expect(renderExample(source, lang)).toMatch(/^<(?:div|blockquote|figure) class="/);
    }
  });

  test('shows front matter that the schema takes', () => {
    const block = /```yaml\n(\s*review:[\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { review } = parse(block) as { review: unknown };
    expect(frontMatterSchema.shape.review.safeParse(review).error).toBeUndefined();
    expect(review).toHaveLength(2);
  });

  test('shows a rule that finds its matches and leaves its misses alone', () => {
    const [source] = parse(/```yaml\n(- id:[\s\S]*?)```/.exec(guide)?.[1] ?? '') as unknown[];
    const rule = ruleSchema.parse(source);
    const lexicons = globSync(`content/lexicon/${lang}/*.yaml`).map((file) => ({
      file,
      value: lexiconFileSchema.parse(parse(readFileSync(file, 'utf8'))),
    }));
    const rules = [{ file: 'guide.yaml', value: { theme: 'guide', rules: [rule] } }];
    const { language, problems } = compileLanguage(
      lang === 'fr' ? french : english,
      lexicons,
      rules,
      () => null,
    );
    expect(problems.filter(({ file }) => file === 'guide.yaml')).toEqual([]);
    const found = (text: string) => hitsIn(text, language).length > 0;
    expect(rule.matches.map(found)).toEqual([true]);
    expect(rule.misses.map(found)).toEqual([false]);
  });

  test('names expressions that rules know', () => {
    const names = [...new Set([...guide.matchAll(/`(#[a-z]+)`/g)].map((found) => found[1] ?? ''))];
    const known = { kind: 'phrase', id: 'x', label: 'promise/any', note: 'A rule under test.' };
    const rule = ruleSchema.parse({
      ...{ ...known, matches: ['xxx'], misses: ['xxx'] },
      any: names.map((name) => `${name} kettle`),
    });
    const rules = [{ file: 'guide.yaml', value: { theme: 'guide', rules: [rule] } }];
    const { problems } = compileLanguage(lang === 'fr' ? french : english, [], rules, () => null);
    expect(names.length).toBeGreaterThan(5);
    expect(problems.filter(({ file }) => file === 'guide.yaml')).toEqual([]);
  });

  test('explains every sign of the language of rules', () => {
    const told = readFileSync('src/analysis/rules/pattern.ts', 'utf8').split('*/')[0] ?? '';
    const signs = ['=', '@', '#', '?', '..', '...', '<9>', '!', '^', '$', '*'];
    const table = [...guide.matchAll(/^\| (`.*) \|.*\|$/gm)].map((found) => found[1]).join(' ');
    expect(signs.filter((sign) => !told.includes(sign))).toEqual([]);
    expect(signs.filter((sign) => !table.includes(sign))).toEqual([]);
  });
});
