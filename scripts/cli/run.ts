import type { Writable } from 'node:stream';
import { diagnose } from '../../src/analysis/check/catalogue.ts';
import { analyseArticle } from '../../src/analysis/index.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Article } from '../../src/analysis/model/article.ts';
import type { Diagnostic } from '../../src/analysis/model/diagnostic.ts';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { readText } from '../../src/analysis/read/article.ts';
import { readRow } from '../../src/analysis/read/row.ts';
import { isFolder, listArticles, readArticleFile } from '../../src/io/articles.ts';
import { linesOf } from '../../src/io/rows.ts';
import { diagnosticLine } from '../../src/report/diagnostic.ts';
import type { AnalyseOptions } from './options.ts';
import type { RecordWriter } from './output.ts';

/** Path shown for what comes from standard input. */
const STDIN = '<stdin>';

/** One run of `analyse`; each method returns how many articles could not be read. */
export class Run {
  readonly #knowledge: Knowledge;
  readonly #writer: RecordWriter;
  readonly #lang: AnalyseOptions['lang'];
  readonly #errors: Writable;

  /** @param errors where articles that cannot be read are named. */
  constructor(
    knowledge: Knowledge,
    writer: RecordWriter,
    lang: AnalyseOptions['lang'],
    errors: Writable,
  ) {
    this.#knowledge = knowledge;
    this.#writer = writer;
    this.#lang = lang;
    this.#errors = errors;
  }

  /** Analyses files and all articles of folders, in the order given. */
  async files(paths: readonly string[]): Promise<number> {
    let unread = 0;
    const sectors = new Set(this.#knowledge.taxonomy.sectors.map(({ id }) => id));
    for (const given of paths) {
      const folder = isFolder(given);
      for (const path of folder ? listArticles(given) : [given]) {
        const root = folder ? { root: given } : {};
        const options = { lang: this.#lang, sectors, ...root };
        const { article, diagnostics } = readArticleFile(path, options);
        if (article === null) {
          unread++;
          this.#report(path, diagnostics);
        } else await this.#write(article, diagnostics);
      }
    }
    return unread;
  }

  /** Analyses rows of NDJSON as they come, one in memory at a time. */
  async rows(stream: AsyncIterable<Uint8Array>): Promise<number> {
    let unread = 0;
    for await (const { number, bytes } of linesOf(stream)) {
      const row = readRow(bytes, number);
      if (row === null) continue;
      if ('values' in row) {
        unread++;
        this.#report(STDIN, [diagnose(row)]);
        continue;
      }
      const lang = this.#lang === 'auto' ? (row.lang ?? 'auto') : this.#lang;
      await this.#write(readText(row.text, { id: row.id, lang }), []);
    }
    return unread;
  }

  async #write(article: Article, found: readonly Diagnostic[]): Promise<void> {
    const { record } = analyseArticle(article, this.#knowledge);
    const diagnostics = [...found, ...record.diagnostics];
    const complete: CaseRecord = found.length > 0 ? { ...record, diagnostics } : record;
    await this.#writer.write(complete);
  }

  #report(path: string, diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      this.#errors.write(`${diagnosticLine(path, diagnostic)}\n`);
    }
  }
}
