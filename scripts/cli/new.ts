import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Taxonomy } from '../../src/analysis/knowledge/taxonomy-schema.ts';
import { type FrontMatter, frontMatterSchema } from '../../src/analysis/model/front-matter.ts';
import { nearest } from '../../src/analysis/read/nearest.ts';
import { articleFile, skeleton } from '../../src/export/article.ts';
import { FILE_NAME, slugify } from '../../src/i18n/paths.ts';
import type { Streams } from './analyse.ts';
import { asUsage, failed, UsageError } from './usage.ts';

const USAGE = `Usage: npm run new -- [--title TITLE] [--lang fr|en] [--company NAME] [--sector ID]
                    [--author NAME] [--status composed|reported] [--rights full|quotations]
                    [--summary TEXT] [--date YYYY-MM-DD]

Writes a new article below content/articles and says what comes next. What is not given is asked
for at a terminal; elsewhere --sector is needed, and the rest has a value to be replaced.

Exit code: 0 done, 2 wrong usage, or the article exists already.
`;

const OPTIONS = [
  'title',
  'lang',
  'company',
  'sector',
  'author',
  'status',
  'rights',
  'summary',
  'date',
] as const;
type Option = (typeof OPTIONS)[number];

/** Asks a person for a value; null where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | null;

const QUESTIONS: readonly [option: Option, question: string][] = [
  ['title', 'Title: '],
  ['lang', 'Language (fr or en): '],
  ['company', 'Company: '],
  ['sector', 'Sector: '],
  ['author', 'Author (pen name, or first name and initial): '],
  ['status', 'Is it a real case (reported) or an invented one (composed)? '],
];

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
    const draft = checked(await completed(given.values, today, ask), taxonomy);
    const path = join(folder, draft.lang, `${slugify(draft.title, FILE_NAME) || 'article'}.md`);
    if (existsSync(path)) {
      throw new UsageError(`\`${path}\` exists already. Give the article another title.`);
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
  2. npm run --silent check -- ${path}      what to look at, line by line
  3. npm run --silent explain -- ${path}    what was found, and why
  4. npm run dev                            see it as a page while you write
`;
}

async function completed(values: Values, today: string, ask: Ask): Promise<Values> {
  const all: Values = { ...values };
  for (const [option, question] of QUESTIONS) {
    if (all[option] === undefined && ask) all[option] = (await ask(question)).trim() || undefined;
  }
  if (all.sector === undefined) {
    throw new UsageError('Name the sector with `--sector`, the id of a file in `content/sectors`.');
  }
  const lang = all.lang ?? 'fr';
  const french = lang === 'fr';
  return {
    title: french ? 'Titre à écrire' : 'Title to be written',
    company: french ? 'Société à nommer' : 'Company to be named',
    author: french ? 'Signature' : 'Pen name',
    status: 'reported',
    rights: 'full',
    date: today,
    summary: french
      ? 'Une ou deux phrases qui disent ce qui était promis et ce qui est arrivé.'
      : 'One or two sentences that say what was promised and what happened.',
    ...defined(all),
    lang,
  };
}

type Values = Partial<Record<Option, string | undefined>>;

function defined(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function checked(values: Values, { sectors }: Taxonomy): FrontMatter {
  const result = frontMatterSchema.safeParse(values);
  if (!result.success) {
    const told = result.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    throw new UsageError(told.join('\n'));
  }
  const ids = sectors.map(({ id }) => id);
  const { sector } = result.data;
  if (!ids.includes(sector)) {
    const near = nearest(sector, ids);
    const hint = near ? `Did you mean \`${near}\`?` : `Known are ${ids.join(', ')}.`;
    throw new UsageError(`There is no sector \`${sector}\`. ${hint}`);
  }
  return result.data;
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
