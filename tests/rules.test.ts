import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RuleFile } from '../src/analysis/rules/schema.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { hitsIn } from './analysis/examples.ts';

const CONTENT = join(import.meta.dirname, '../content');
const knowledge = loadKnowledge(CONTENT);

/** Every rule finds its `matches` and leaves its `misses` alone. */
describe.each(['fr', 'en'] as const)('rules in %s', (lang) => {
  const folder = join(CONTENT, 'rules', lang);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  it.each(files)('%s', (name) => {
    const { theme, rules } = parse(readFileSync(join(folder, name), 'utf8')) as RuleFile;
    const wrong = rules.flatMap(({ id, matches, misses }) => {
      const full = `${lang}/${theme}/${id}`;
      const found = (text: string): boolean =>
        hitsIn(text, knowledge.languages[lang]).some(({ rule }) => rule.id === full);
      return [
        ...matches.filter((text) => !found(text)).map((text) => `${full} misses: ${text}`),
        ...misses.filter(found).map((text) => `${full} wrongly finds: ${text}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
