import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { readOptions, USAGE, UsageError } from './cli/options.ts';
import { quietWhenReaderLeaves, recordWriter } from './cli/output.ts';
import { Run } from './cli/run.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

/** Case records of articles on standard output; see `USAGE`. */
async function main(args: readonly string[]): Promise<number> {
  const { format, lang, paths, help } = readOptions(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  quietWhenReaderLeaves();
  const writer = recordWriter(format);
  const run = new Run(loadKnowledge(CONTENT), writer, lang);
  const unread = paths[0] === '-' ? await run.rows(process.stdin) : await run.files(paths);
  await writer.end();
  return unread > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const usage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(usage ? `${message}\n\n${USAGE}` : `${message}\n`);
  process.exitCode = 2;
}
