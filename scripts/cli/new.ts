import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Taxonomy } from '../../src/analysis/knowledge/taxonomy-schema.ts';
import { articleFile, skeleton } from '../../src/export/article.ts';
import { FILE_NAME, slugify } from '../../src/i18n/paths.ts';
import type { Streams } from './analyse.ts';
import { type Ask, draftOf, OPTIONS, type Option, type Values } from './draft.ts';
import { asUsage, failed } from './usage.ts';

const USAGE = `Usage: npm run new -- [--title TITLE] [--lang fr|en] [--company NAME] [--sector ID]
                    [--author NAME] [--status composed|reported] [--rights full|quotations]
                    [--summary TEXT] [--date YYYY-MM-DD]

Writes a new article below content/articles and says what comes next. What is not given is asked
for at a terminal; elsewhere --sector is needed, and the rest has a value to be replaced.

Exit code: 0 done, 2 wrong usage, or the article exists already.
`;

/**
 * The command `new`.
 * @param folder of all articles
 * @param today in ISO form
 * @returns the exit code, see `USAGE`
 */
export async function newArticle(
  args: readonly string[],
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  { folder, taxonomy, today, ask }: { folder: string; taxonomy: Taxonomy; today: string; ask: Ask },
): Promise<number> {
  try {
    const given = readOptions(args);
    if (given.help) {
      stdout.write(USAGE);
      return 0;
    }
    const draft = await draftOf(given.values, taxonomy, today, ask, stderr);
    const path = join(folder, draft.lang, `${slugify(draft.title, FILE_NAME) || 'article'}.md`);
    if (existsSync(path)) {
      throw new Error(`\`${path}\` exists already. Give the article another title.`);
    }
    mkdirSync(join(folder, draft.lang), { recursive: true });
    writeFileSync(path, articleFile(draft, skeleton(draft.lang)));
    stdout.write(next(path));
    return 0;
  } catch (error) {
    return failed(error, stderr, USAGE);
  }
}

function next(path: string): string {
  return `Wrote ${path}

Next:
  1. Write the story in it.
  2. See what to look at, line by line:
     npm run --silent check -- ${path}
  3. See what was found, and why:
     npm run --silent explain -- ${path}
  4. See it as a page while you write:
     npm run dev
`;
}

function readOptions(args: readonly string[]): { values: Values; help: boolean } {
  const options = Object.fromEntries(
    OPTIONS.map((name) => [name, { type: 'string' as const }]),
  ) as Record<Option, { type: 'string' }>;
  const { values } = asUsage(() =>
    parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    }),
  );
  const { help, ...rest } = values;
  return { values: rest, help: help ?? false };
}
