import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { diagnose } from '../analysis/check/catalogue.ts';
import type { Article, Format } from '../analysis/model/article.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import type { Lang } from '../analysis/model/doc.ts';
import { readArticle } from '../analysis/read/article.ts';
import { decode, MAX_BYTES, tooLarge } from '../analysis/read/decode.ts';
import { type Problem, problem } from '../analysis/read/problem.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'md',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'txt',
};

/** How to read the file of an article. */
export interface ReadOptions {
  /** Language of all articles; `auto` (the default) as each says of itself, else by its words. */
  readonly lang?: Lang | 'auto';
  /** Ids that `sector` may have; any when left out. */
  readonly sectors?: ReadonlySet<string>;
  /** Folder that a link must not lead out of; links are followed anywhere when left out. */
  readonly root?: string;
  /** Path to show instead of the one that is opened. */
  readonly shownAs?: string;
}

/** An article file as read. */
export interface ArticleFile {
  /** Null when the file cannot be read as an article. */
  readonly article: Article | null;
  /** Text of the file without byte order mark, which segments count in; null when unreadable. */
  readonly source: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one article by the ending of its name. Never throws for what is wrong with the file:
 * that comes back as diagnostics.
 */
export function readArticleFile(path: string, options: ReadOptions = {}): ArticleFile {
  const extension = extname(path);
  const format = FORMATS[extension.toLowerCase()];
  const unread = (problems: readonly Problem[]): ArticleFile => ({
    article: null,
    source: null,
    diagnostics: problems.map(diagnose),
  });
  const bytes = readBytes(path, options.root);
  if ('id' in bytes) return unread([bytes]);
  if (format === undefined) return unread([problem('unknown-format', { extension })]);
  const { source, problems } = decode(bytes);
  if (source === null) return unread(problems);
  const { lang, sectors, shownAs } = options;
  const id = basename(path, extension);
  const reading = readArticle(source, { id, path: shownAs ?? path, format, lang, sectors });
  return { article: reading.article, source, diagnostics: reading.problems.map(diagnose) };
}

/** The bytes of a regular file that is not too large, or why there are none. */
function readBytes(path: string, root: string | undefined): Uint8Array | Problem {
  try {
    if (root !== undefined && !isInside(path, root)) return problem('outside-content');
    const stats = statSync(path);
    if (!stats.isFile()) return problem('not-a-file', { why: kindOf(stats) });
    // Asked before reading, so that a huge file is never held in memory.
    if (stats.size > MAX_BYTES) return tooLarge(stats.size);
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' ? problem('file-not-found') : problem('not-a-file', { why: code });
  }
}

function isInside(path: string, root: string): boolean {
  const real = realpathSync(resolve(path));
  return real.startsWith(realpathSync(resolve(root)) + sep);
}

function kindOf(stats: Stats): string {
  return stats.isDirectory() ? 'it is a folder' : 'it is a device or a pipe';
}

/**
 * Paths of all articles under a folder, subfolders included, sorted; each begins with the folder
 * as given. Linked folders and names that begin with a dot are left out.
 * @throws when the folder cannot be read
 */
export function listArticles(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .filter(({ name }) => !name.startsWith('.') && extname(name).toLowerCase() in FORMATS)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** True when the path names a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True when the path names a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
