import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateArticles } from './generate.ts';
import { megabytes, type Row } from './table.ts';

const ROWS = [1000, 10_000] as const;
/** Paragraphs of a complaint: some two hundred words, as they come in public data bases. */
const PARAGRAPHS = 5;

/** Each command with the ending of its rows and its arguments. */
const COMMANDS = [
  { label: 'ingest, rows of CSV', script: 'ingest.ts', write: csvOf },
  { label: 'analyse, rows of NDJSON', script: 'analyse.ts', write: ndjsonOf },
] as const;

/**
 * Peak of memory of the commands that take in rows, by the number of rows.
 * @param content the folder that holds the articles rows are made of
 * @param folder where rows and what is made of them are put meanwhile
 */
export function measureMemory(content: string, folder: string): Row[] {
  mkdirSync(folder, { recursive: true });
  return COMMANDS.map(({ label, script, write }) => {
    const peaks = ROWS.map((count) => {
      console.error(`  ${label}: ${count}…`);
      const file = join(folder, `rows-${count}.${script === 'ingest.ts' ? 'csv' : 'ndjson'}`);
      writeFileSync(file, write(complaints(content, count)));
      return peakOf(script, file, join(folder, 'out'));
    });
    const [few = 0, many = 0] = peaks;
    return [label, ...peaks.map(megabytes), `${(many / few).toFixed(2)} ×`];
  });
}

/** Texts of complaints, each made of other paragraphs. */
function complaints(content: string, count: number): string[] {
  return generateArticles(content, count).map(({ source }) => {
    const body = source.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
    return body.split('\n\n').slice(0, PARAGRAPHS).join('\n\n');
  });
}

function csvOf(texts: readonly string[]): string {
  const rows = texts.map(
    (text, i) => `${i + 1},03/14/2024,Cotterstone,"${text.replaceAll('"', '""')}"`,
  );
  return ['Complaint ID,Date received,Company,Consumer complaint narrative', ...rows, ''].join(
    '\n',
  );
}

function ndjsonOf(texts: readonly string[]): string {
  return texts.map((text, i) => `${JSON.stringify({ id: String(i + 1), text })}\n`).join('');
}

/** Bytes; of `ingest FILE` into a folder, or of `analyse -` with the file as its input. */
function peakOf(script: string, file: string, out: string): number {
  rmSync(out, { recursive: true, force: true });
  const args = script === 'ingest.ts' ? ['--out', out, file] : ['-'];
  const input = openSync(file, 'r');
  const run = spawnSync(
    process.execPath,
    ['--import', resolve('scripts/bench/peak.ts'), join('scripts', script), ...args],
    { stdio: [input, 'ignore', 'pipe', 'pipe'], maxBuffer: Infinity },
  );
  closeSync(input);
  // 1: rows that tell the same as others are refused, as they should be.
  if (run.status !== 0 && run.status !== 1) throw new Error(String(run.stderr));
  return Number(run.output[3]);
}
