import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { catalogue } from '../../src/analysis/check/catalogue.ts';
import { fixSource } from '../../src/analysis/fix/fix.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import { isFolder, listArticles, readArticleFile } from '../../src/io/articles.ts';
import { examineFile } from '../../src/io/examine.ts';
import type { Checked } from '../../src/report/check/checked.ts';
import { githubAnnotations } from '../../src/report/check/github.ts';
import { jsonOf } from '../../src/report/check/json.ts';
import { sarifOf } from '../../src/report/check/sarif.ts';
import { type Paint, tellChecked } from '../../src/report/check/text.ts';
import type { Streams } from './analyse.ts';
import { asUsage, failed, oneOf } from './usage.ts';

const USAGE = `Usage: npm run --silent check -- [--format text|json|sarif|github] [--fix] [PATH…]

Says what to look at in articles: path:line:column, level, message and id. PATH is an article or
a folder of articles; all of content/articles when left out. --fix mends what needs no judgment
(typography, order of the front matter, masks for addresses and account numbers) and then checks.

Exit code: 0 nothing of level error, 1 errors, 2 wrong usage or a failure of the program.
`;

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
const RULES = Object.entries(catalogue).map(([id, entry]) => ({ id, ...entry }));

/** What a check needs to know. */
export interface CheckContext {
  /** Folder that is checked when no path is given. */
  readonly articles: string;
  /** Address of the site, whose pages explain the diagnostics. */
  readonly site: string;
  load(): Knowledge;
}

/**
 * The command `check`.
 * @returns the exit code, see `USAGE`
 */
export function check(
  args: readonly string[],
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  { articles, site, load }: CheckContext,
): number {
  try {
    const { format, fix, paths, help } = readOptions(args);
    if (help) {
      stdout.write(USAGE);
      return 0;
    }
    const knowledge = load();
    const given = paths.length > 0 ? paths : [relative('.', articles) || '.'];
    const files = given.flatMap((path) =>
      (isFolder(path) ? listArticles(path) : [path]).map((file) => checkFile(file, knowledge, fix)),
    );
    stdout.write(render(files, format, site, 'isTTY' in stdout && stdout.isTTY === true));
    const bad = files.some((file) => file.diagnostics.some(({ level }) => level === 'error'));
    return bad ? 1 : 0;
  } catch (error) {
    return failed(error, stderr, USAGE);
  }
}

function checkFile(path: string, knowledge: Knowledge, fix: boolean): Checked {
  const sectors = new Set(knowledge.taxonomy.sectors.map(({ id }) => id));
  if (fix) {
    const { article, source } = readArticleFile(path, { sectors });
    const mended = article && source !== null ? fixSource(article, source, knowledge) : source;
    if (mended !== null && mended !== source) writeFileSync(path, mended);
  }
  const { source, diagnostics } = examineFile(path, sectors, () => knowledge);
  return { path, source, diagnostics };
}

function render(
  files: readonly Checked[],
  format: (typeof FORMATS)[number],
  site: string,
  coloured: boolean,
): string {
  const paint: Paint = coloured ? (style, words) => styleText(style, words) : (_, words) => words;
  switch (format) {
    case 'text':
      return tellChecked(files, paint);
    case 'json':
      return `${JSON.stringify(jsonOf(files), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifOf(files, RULES, site), null, 2)}\n`;
    case 'github':
      return githubAnnotations(files);
  }
}

function readOptions(args: readonly string[]) {
  return asUsage(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const format = oneOf(FORMATS, '--format', values.format ?? 'text');
    return { format, fix: values.fix ?? false, paths: positionals, help: values.help ?? false };
  });
}
