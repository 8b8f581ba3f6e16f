import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '../analysis/model/doc.ts';
import type { RuleFile } from '../analysis/rules/schema.ts';

/** A sentence that a rule gives as an example of what it finds, or leaves alone. */
export interface Example {
  /** Of the rule: `pattern/no-callback`. */
  readonly label: string;
  readonly text: string;
  readonly matches: boolean;
}

/** The examples of all rules of a language; the rules must have been read without a problem. */
export function readExamples(contentDir: string, lang: Lang): Example[] {
  const folder = join(contentDir, 'rules', lang);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const { rules } = parse(readFileSync(join(folder, name), 'utf8')) as RuleFile;
    return rules.flatMap(({ label, matches, misses }) => [
      ...matches.map((text) => ({ label, text, matches: true })),
      ...misses.map((text) => ({ label, text, matches: false })),
    ]);
  });
}
