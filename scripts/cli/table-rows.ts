import type { Readable } from 'node:stream';
import { parse as csvParser } from 'csv-parse';
import type { Cells } from '../../src/ingest/columns.ts';
import { linesOf } from '../../src/io/rows.ts';

/**
 * Rows of a table as they come, one in memory at a time.
 * @param input in UTF-8
 * @param format `.csv` or `.tsv`
 */
export function csvRows(input: Readable, format: string): AsyncIterable<Cells> {
  const options = {
    columns: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter: format === '.tsv' ? '\t' : [',', ';'],
  };
  const parser = csvParser(options);
  input.on('error', (error) => parser.destroy(error));
  return input.pipe(parser) as AsyncIterable<Cells>;
}

/**
 * Rows of NDJSON likewise.
 * @param bad is told the number of a line that is no JSON object
 */
export async function* jsonRows(
  input: Readable,
  bad: (line: number) => void,
): AsyncGenerator<Cells> {
  for await (const { number, bytes } of linesOf(input)) {
    const line = bytes === null ? '' : new TextDecoder().decode(bytes).trim();
    if (line === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) yield value as Cells;
      else bad(number);
    } catch {
      bad(number);
    }
  }
}
