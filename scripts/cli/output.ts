import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { summarise } from '../../src/report/summary.ts';

export const FORMATS = ['ndjson', 'json', 'text'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** Writes records one by one in a format; `end` completes the document. */
export interface RecordWriter {
  write(record: CaseRecord): Promise<void>;
  end(): Promise<void>;
}

/** A writer to a stream that waits when its reader is slower. */
export function recordWriter(format: OutputFormat, stream: Writable): RecordWriter {
  let written = 0;
  const put = async (chunk: string): Promise<void> => {
    if (!stream.write(chunk)) await once(stream, 'drain');
  };
  const shape = (record: CaseRecord): string => {
    if (format === 'ndjson') return `${JSON.stringify(record)}\n`;
    if (format === 'text') return `${written > 0 ? '\n' : ''}${summarise(record)}`;
    return `${written > 0 ? ',\n' : '[\n'}${JSON.stringify(record, null, 2)}`;
  };
  return {
    async write(record) {
      const chunk = shape(record);
      written++;
      await put(chunk);
    },
    async end() {
      if (format === 'json') await put(written > 0 ? '\n]\n' : '[]\n');
    },
  };
}

/** Ends quietly when the reader of standard output has gone (`| head`). */
export function quietWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
