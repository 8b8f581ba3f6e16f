import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Named } from '../analysis/knowledge/compile.ts';
import { compileKnowledge } from '../analysis/knowledge/knowledge.ts';
import type { Knowledge } from '../analysis/knowledge/language.ts';
import type { Morphology } from '../analysis/knowledge/morphology.ts';
import { KnowledgeError, type Problem } from '../analysis/knowledge/problem.ts';
import type { Lang } from '../analysis/model/doc.ts';
import { readYaml } from './yaml-source.ts';

/** Part of the digest: raise it when the same knowledge would give other findings. */
const ANALYSIS_VERSION = '1';
const LANGS: readonly Lang[] = ['fr', 'en'];

// The conjugators are half of what there is to load, and few need both.
const require = createRequire(import.meta.url);
const inflections = {
  fr: '../analysis/knowledge/inflect-fr.ts',
  en: '../analysis/knowledge/inflect-en.ts',
} as const;

function morphology(lang: Lang): Morphology {
  return (require(inflections[lang]) as { readonly morphology: Morphology }).morphology;
}

/**
 * Reads and compiles the taxonomy, lexicon and rules under a content folder.
 * @param contentDir folder that holds `patterns/`, `lexicon/fr/` and so on
 * @param langs whose lexicon and rules to load; the digest is that of all
 * @throws KnowledgeError that names every bad file, entry and fix
 */
export function loadKnowledge(contentDir: string, langs = LANGS): Knowledge {
  const hash = createHash('sha256').update(ANALYSIS_VERSION);
  const problems: Problem[] = [];
  const folder = (name: string, wanted = true): Named<unknown>[] => {
    const files = readdirSync(join(contentDir, name)).filter((file) => file.endsWith('.yaml'));
    return files.sort().flatMap((base) => {
      const file = `content/${name}/${base}`;
      const text = readFileSync(join(contentDir, name, base), 'utf8');
      hash.update(file).update('\0').update(text).update('\0');
      if (!wanted) return [];
      const { value, faults, lineOf } = readYaml(text);
      for (const { line, message } of faults) {
        problems.push({ file, line, entry: '', message, fix: 'Correct the YAML at that line.' });
      }
      return faults.length > 0 ? [] : [{ file, value, lineOf }];
    });
  };
  const ofLanguages = (name: string) => ({
    fr: folder(`${name}/fr`, langs.includes('fr')),
    en: folder(`${name}/en`, langs.includes('en')),
  });
  const classifiers = langs.flatMap((lang): Named<unknown>[] => {
    const file = `content/classifier/${lang}.json`;
    const path = join(contentDir, 'classifier', `${lang}.json`);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8');
    hash.update(file).update('\0').update(text).update('\0');
    try {
      return [{ file, value: JSON.parse(text) }];
    } catch (error) {
      const message = `This is no JSON: ${(error as Error).message}.`;
      problems.push({ file, line: null, entry: '', message, fix: 'Run `npm run train` again.' });
      return [];
    }
  });
  const sources = {
    classifiers,
    principles: folder('principles'),
    patterns: folder('patterns'),
    channels: folder('channels'),
    promises: folder('promises'),
    sectors: folder('sectors'),
    lexicon: ofLanguages('lexicon'),
    rules: ofLanguages('rules'),
    morphology,
  };
  if (problems.length > 0) throw new KnowledgeError(problems);
  return compileKnowledge({ ...sources, digest: hash.digest('hex').slice(0, 16) }, langs);
}
