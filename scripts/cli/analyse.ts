import type { Readable, Writable } from 'node:stream';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import { readOptions, USAGE } from './options.ts';
import { recordWriter } from './output.ts';
import { Run } from './run.ts';
import { failed } from './usage.ts';

/** What a command reads and writes. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * The command `analyse`: case records of articles on standard output; see `USAGE`.
 * @param load loads the knowledge; called only when there is something to analyse
 * @returns the exit code: 0, 1 when an article could not be read, 2 when nothing could be done
 */
export async function analyse(
  args: readonly string[],
  streams: Streams,
  load: () => Knowledge,
): Promise<number> {
  try {
    const { format, lang, paths, help } = readOptions(args);
    if (help) {
      streams.stdout.write(USAGE);
      return 0;
    }
    const writer = recordWriter(format, streams.stdout);
    const run = new Run(load(), writer, lang, streams.stderr);
    const unread = paths[0] === '-' ? await run.rows(streams.stdin) : await run.files(paths);
    await writer.end();
    return unread > 0 ? 1 : 0;
  } catch (error) {
    return failed(error, streams.stderr, USAGE);
  }
}
