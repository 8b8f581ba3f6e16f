import { parseArgs } from 'node:util';
import { FORMATS, type OutputFormat } from './output.ts';
import { asUsage, oneOf, UsageError } from './usage.ts';

export const USAGE = `Usage: npm run --silent analyse -- [--format ndjson|json|text] [--lang fr|en|auto] FILE…
       npm run --silent analyse -- [--format …] [--lang …] - < ROWS.ndjson

Prints one case record per article. FILE is an article (.md, .mdx, .html, .txt) or a folder of
articles; - reads rows {"id","text","lang"?} from standard input, one per line.

Exit code: 0 done, 1 some articles could not be read, 2 wrong usage or a failure of the program.
`;

const LANGS = ['fr', 'en', 'auto'] as const;

/** What `analyse` was asked to do. */
export interface AnalyseOptions {
  readonly format: OutputFormat;
  readonly lang: (typeof LANGS)[number];
  readonly paths: readonly string[];
  readonly help: boolean;
}

/**
 * Reads the arguments of `analyse`.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): AnalyseOptions {
  const { values, positionals } = asUsage(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }),
  );
  const help = values.help ?? false;
  if (!help && positionals.length === 0) {
    throw new UsageError('No article was given. Name at least one file, or `-` for rows.');
  }
  if (positionals.includes('-') && positionals.length > 1) {
    throw new UsageError('`-` stands alone. Analyse files and rows in two runs.');
  }
  const format = oneOf(FORMATS, '--format', values.format ?? 'ndjson');
  return { format, lang: oneOf(LANGS, '--lang', values.lang ?? 'auto'), paths: positionals, help };
}
