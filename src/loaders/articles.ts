import { join, relative, sep } from 'node:path';
import type { Lang } from '../analysis/model/doc.ts';
import { listArticles } from '../io/articles.ts';
import { digestOf, digestOfFile, digestOfFolders } from '../io/digest.ts';

/** An article file as found. */
export interface ArticleFile {
  /** From the top of the project, with `/`. */
  readonly path: string;
  /** Of its bytes; null when it cannot be read. */
  readonly digest: string | null;
}

const CODE = ['analysis', 'io', 'loaders', 'i18n'];
const KNOWLEDGE = ['principles', 'patterns', 'channels', 'promises', 'sectors', 'lexicon', 'rules'];

/** Paths of all article files of a project, from its top, with `/`. */
export function articlePaths(root: string): string[] {
  const found = listArticles(join(root, 'content', 'articles'));
  return found.map((path) => relative(root, path).split(sep).join('/'));
}

/** One article file as it is now. */
export function articleFile(root: string, path: string): ArticleFile {
  return { path, digest: digestOfFile(join(root, path)) };
}

/** Id of the case that an article is. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}

/** Changes whenever the same article could give another record or another rendering. */
export function digestOfMaking(root: string): string {
  const knowledge = KNOWLEDGE.map((name) => join(root, 'content', name));
  const code = CODE.map((name) => join(root, 'src', name));
  const learnt = [join(root, 'content', 'classifier')];
  const digests = [digestOfFolders(knowledge, '.yaml'), digestOfFolders(learnt, '.json')];
  return [...digests, digestOfFolders(code, '.ts')].join(' ');
}

/** Digest of all that a case is made of; null when its article cannot be read. */
export function digestOfCase(making: string, { path, digest }: ArticleFile): string | null {
  return digest && digestOf(`${making} ${path} ${digest}`);
}

/** Language of an article as the folder says that it lies in; its front matter has the last word. */
export function expectedLang(path: string): Lang {
  return /(?:^|\/)en\//.test(path) ? 'en' : 'fr';
}
