import { parseArgs } from 'node:util';
import { explainArticle } from '../../src/analysis/explain/explain.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import { nearest } from '../../src/analysis/read/nearest.ts';
import { readArticleFile } from '../../src/io/articles.ts';
import { diagnosticLine } from '../../src/report/diagnostic.ts';
import { tellExplanation } from '../../src/report/explanation.ts';
import type { Streams } from './analyse.ts';
import { asUsage, failed, UsageError } from './usage.ts';

const USAGE = `Usage: npm run --silent explain -- FILE[:LINE] [--pattern ID]

Says why each finding of an article is there (rules and the words they took, or the words alone,
and how sure they make it), what was found and refused (negation, hypothesis, advice…), and why a
pattern is not there: what speaks for it, or the cue that came nearest. FILE:LINE asks for one
line, --pattern for one pattern.

Exit code: 0 done, 1 the article could not be read, 2 wrong usage or a failure of the program.
`;

/**
 * The command `explain`.
 * @param load loads the knowledge; called only when there is something to explain
 * @returns the exit code, see `USAGE`
 */
export function explain(
  args: readonly string[],
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  load: () => Knowledge,
): number {
  try {
    const { path, line, pattern, help } = readOptions(args);
    if (help) {
      stdout.write(USAGE);
      return 0;
    }
    const knowledge = load();
    if (pattern !== undefined) checkPattern(pattern, knowledge);
    const { article, diagnostics } = readArticleFile(path);
    for (const diagnostic of diagnostics) stderr.write(`${diagnosticLine(path, diagnostic)}\n`);
    if (article === null) return 1;
    stdout.write(tellExplanation(explainArticle(article, knowledge), { line, pattern }));
    return 0;
  } catch (error) {
    return failed(error, stderr, USAGE);
  }
}

interface Options {
  readonly path: string;
  readonly line: number | undefined;
  readonly pattern: string | undefined;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = asUsage(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pattern: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }),
  );
  const help = values.help ?? false;
  const [given] = positionals;
  if (!help && (given === undefined || positionals.length > 1)) {
    throw new UsageError('Name one article to explain.');
  }
  // A colon and digits at the end are the line, as editors and `check` write it.
  const [, path = '', line] = /^(.*?)(?::(\d+))?(?::\d+)?$/s.exec(given ?? '') ?? [];
  return { path, line: line ? Number(line) : undefined, pattern: values.pattern, help };
}

function checkPattern(pattern: string, { taxonomy }: Knowledge): void {
  const known = taxonomy.patterns.map(({ id }) => id);
  if (known.includes(pattern)) return;
  const near = nearest(pattern, known);
  const hint = near === null ? `Known are ${known.join(', ')}.` : `Did you mean \`${near}\`?`;
  throw new UsageError(`There is no pattern \`${pattern}\`. ${hint}`);
}
