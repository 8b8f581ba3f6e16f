import { existsSync, type ReadStream, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { PersonalKind } from '../../src/analysis/privacy/personal.ts';
import { decode } from '../../src/analysis/read/decode.ts';
import { readPlainText, titleOf } from '../../src/analysis/read/plain-text.ts';
import { type Cells, type Columns, guessColumns, readCells } from '../../src/ingest/columns.ts';
import { fingerprintOf } from '../../src/ingest/fingerprint.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { markdownOf, treeOfDoc } from '../../src/ingest/markdown.ts';
import { type Material, NOTHING_KNOWN } from '../../src/ingest/material.ts';
import { readPage } from '../../src/ingest/page.ts';
import { Seen } from '../../src/ingest/seen.ts';
import { isFile, isFolder, listArticles, readArticleFile } from '../../src/io/articles.ts';
import { type Encoding, encodingOf, encodingOfFile, openAsUtf8 } from '../../src/io/encoding.ts';
import { writeWhole } from '../../src/io/write.ts';
import type { Streams } from './analyse.ts';
import { Progress } from './progress.ts';
import { csvRows, jsonRows } from './table-rows.ts';
import { asUsage, failed, UsageError } from './usage.ts';

const USAGE = `Usage: npm run --silent ingest -- [--out DIR] [--column FIELD=NAME]… FILE…

Makes articles of saved web pages (.html), plain text (.txt) and tables of complaints (.csv,
.ndjson), for an author to complete: main text as Markdown, language, title, date, author, company
and sector as proposals, personal data masked and shown, duplicates of known articles refused.
DIR is content/articles when left out. --column says which column holds what where its name does
not tell: text, title, company, date, id, author, lang or url.

Exit code: 0 done, 1 some sources gave no article, 2 wrong usage or a failure of the program.
`;

/** Texts at least so alike are the same text. */
const SAME = 0.6;
const FIELDS = ['text', 'title', 'company', 'date', 'id', 'author', 'lang', 'url'];

/** What an ingest run needs to know. */
export interface IngestContext {
  /** Folder of all articles: duplicates are looked for there. */
  readonly articles: string;
  readonly today: string;
  load(): Knowledge;
}

/**
 * The command `ingest`.
 * @returns the exit code, see `USAGE`
 */
export async function runIngest(
  args: readonly string[],
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  { articles, today, load }: IngestContext,
): Promise<number> {
  try {
    const { out = articles, columns, files, help } = readOptions(args);
    if (help) {
      stdout.write(USAGE);
      return 0;
    }
    const run = new IngestRun(load(), out, today, stdout, stderr);
    run.learn(articles);
    if (out !== articles) run.learn(out);
    for (const file of files) await run.file(file, columns);
    return run.finish();
  } catch (error) {
    return failed(error, stderr, USAGE);
  }
}

class IngestRun {
  readonly #knowledge: Knowledge;
  readonly #out: string;
  readonly #today: string;
  readonly #stdout: Writable;
  readonly #stderr: Writable;
  readonly #seen = new Seen();
  readonly #masked = new Map<PersonalKind, number>();
  #progress: Progress | null = null;
  #written = 0;
  #known = 0;
  #refused = 0;

  constructor(
    knowledge: Knowledge,
    out: string,
    today: string,
    stdout: Writable,
    stderr: Writable,
  ) {
    this.#knowledge = knowledge;
    this.#out = out;
    this.#today = today;
    this.#stdout = stdout;
    this.#stderr = stderr;
  }

  /** Articles that are there already, so that none comes twice. */
  learn(folder: string): void {
    if (!existsSync(folder)) return;
    for (const path of listArticles(folder)) {
      const { article } = readArticleFile(path);
      if (article) this.#seen.add(path, fingerprintOf(article.doc.text));
    }
  }

  async file(path: string, columns: Columns): Promise<void> {
    if (!isFile(path)) {
      const why = isFolder(path) ? 'it is a folder. Name its files' : 'there is no such file';
      this.#refuse(path, why);
      return;
    }
    const format = extname(path).toLowerCase();
    const table = format === '.csv' || format === '.tsv';
    if (table || format === '.ndjson' || format === '.jsonl') {
      const encoding = encodingOfFile(path);
      this.#tell(path, encoding);
      const [text, input] = openAsUtf8(path, encoding);
      const bad = (line: number) => this.#refuse(`${path}:${line}`, 'it is no JSON object');
      const rows = table ? csvRows(text, format) : jsonRows(text, bad);
      await this.#table(path, columns, input, rows);
    } else this.#whole(path, format);
  }

  #tell(path: string, encoding: Encoding): void {
    if (encoding === 'utf-8') return;
    this.#stderr.write(`${path} was read as ${encoding}: it is no UTF-8. Look at its accents.\n`);
  }

  /** A file that is one article. */
  #whole(path: string, format: string): void {
    const source = this.#text(path);
    if (source === null) this.#refuse(path, 'it is no text. Save it again as UTF-8');
    else if (format === '.html' || format === '.htm') this.#alone(readPage(source), path);
    else if (format === '.txt') this.#alone(readProse(source), path);
    else {
      const why = `the ending \`${format}\` is not known. Give .html, .txt, .csv or .ndjson`;
      this.#refuse(path, why);
    }
  }

  /** Text of a file, null when it is none. */
  #text(path: string): string | null {
    const bytes = readFileSync(path);
    const { source, problems } = decode(bytes);
    if (source !== null || problems.some(({ id }) => id !== 'not-utf8')) return source;
    const encoding = encodingOf(bytes);
    this.#tell(path, encoding);
    return new TextDecoder(encoding).decode(bytes);
  }

  /** Takes what is an article by itself, and shows what was masked, for its author to look over. */
  #alone(material: Material, path: string): void {
    for (const [told, count] of tally(this.#take(material, path, path))) {
      this.#stderr.write(`  masked ${told}${count > 1 ? `, ${count} times` : ''}\n`);
    }
  }

  async #table(
    path: string,
    chosen: Columns,
    input: ReadStream,
    rows: AsyncIterable<Cells>,
  ): Promise<void> {
    const size = statSync(path).size || 1;
    this.#progress = new Progress(this.#stderr, path);
    let columns: Columns | null = null;
    let number = 0;
    for await (const cells of rows) {
      number++;
      columns ??= guessColumns(Object.keys(cells), chosen);
      if (columns.text === undefined) {
        const names = Object.keys(cells).join(', ');
        throw new UsageError(
          `No column of \`${path}\` is known to hold the text. Name it with \`--column text=NAME\`; there are ${names}.`,
        );
      }
      const material = readCells(cells, columns, basename(path));
      const named = material && { ...material, row: material.row ?? String(number) };
      if (named) this.#take(named, path, `${path}, row ${number}`);
      this.#progress.tell(input.bytesRead / size, number, `${this.#written} articles`);
    }
    this.#progress.clear();
  }

  /** @returns what was masked, in words; nothing where no article was written */
  #take(material: Material, source: string, place: string): string[] {
    const made = ingest(material, this.#knowledge, {
      source: basename(source),
      today: this.#today,
    });
    if (!made) {
      this.#refuse(place, 'no prose was found in it');
      return [];
    }
    const path = join(this.#out, made.path);
    const print = fingerprintOf(made.text);
    if (existsSync(path)) {
      this.#known++;
      return [];
    }
    const twin = this.#seen.nearest(print);
    if (twin && twin.likeness >= SAME) {
      this.#refuse(
        place,
        `it tells the same as \`${twin.name}\` (${Math.round(twin.likeness * 100)} % alike)`,
      );
      return [];
    }
    writeWhole(path, made.file);
    this.#seen.add(path, print);
    this.#written++;
    const kinds = tally(made.masked.map(({ kind }) => kind));
    for (const [kind, count] of kinds)
      this.#masked.set(kind, (this.#masked.get(kind) ?? 0) + count);
    const hidden = [...kinds].map(([kind, count]) => `${count} × ${kind}`);
    if ('isTTY' in this.#stdout && this.#stdout.isTTY === true) this.#progress?.clear();
    this.#stdout.write(`${path}${hidden.length > 0 ? `  (masked: ${hidden.join(', ')})` : ''}\n`);
    return made.masked.map(({ kind, words }) => `${kind} “${words}”`);
  }

  #refuse(place: string, why: string): void {
    this.#refused++;
    this.#progress?.clear();
    this.#stderr.write(`${place} gave no article: ${why}.\n`);
  }

  /** Says what was done; the exit code. */
  finish(): number {
    const masked = [...this.#masked].map(([kind, count]) => `${count} × ${kind}`);
    const parts = [
      `${this.#written} written`,
      `${this.#known} there already`,
      `${this.#refused} refused`,
      `masked: ${masked.length > 0 ? masked.join(', ') : 'nothing'}`,
    ];
    this.#stderr.write(`${parts.join('; ')}.\n`);
    return this.#refused > 0 ? 1 : 0;
  }
}

/** Each with how often it comes. */
function tally<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function readProse(source: string): Material {
  const doc = readPlainText(source);
  return { ...NOTHING_KNOWN, markdown: markdownOf(treeOfDoc(doc)), title: titleOf(doc) };
}

function readOptions(args: readonly string[]) {
  return asUsage(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        column: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const help = values.help ?? false;
    if (!help && positionals.length === 0) throw new UsageError('Name at least one file.');
    const columns = Object.fromEntries((values.column ?? []).map((given) => columnOf(given)));
    return { out: values.out, columns: columns as Columns, files: positionals, help };
  });
}

function columnOf(given: string): [string, string] {
  const [field = '', ...name] = given.split('=');
  if (!FIELDS.includes(field) || name.length === 0) {
    throw new UsageError(
      `\`--column ${given}\` is not \`FIELD=NAME\`. FIELD is one of ${FIELDS.join(', ')}.`,
    );
  }
  return [field, name.join('=')];
}
