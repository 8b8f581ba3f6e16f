import { join, relative, sep } from 'node:path';
import { analyseArticle } from '../analysis/index.ts';
import type { Knowledge } from '../analysis/knowledge/language.ts';
import type { Article } from '../analysis/model/article.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import type { Lang } from '../analysis/model/doc.ts';
import type { CaseRecord } from '../analysis/model/record.ts';
import { listArticles, readArticleFile } from '../io/articles.ts';
import { digestOfFile, digestOfFolders } from '../io/digest.ts';
import { loadKnowledge } from '../io/knowledge.ts';

/** An article read and analysed. */
export interface Analysed {
  readonly article: Article;
  readonly record: CaseRecord;
  /** The source without byte order mark; the Doc's segments count in it. */
  readonly source: string;
}

/** Why a file cannot be published. */
export interface Refused {
  readonly diagnostics: readonly Diagnostic[];
}

/** An article file as found. */
export interface ArticleFile {
  /** From the top of the project, with `/`. */
  readonly path: string;
  /** Of its bytes and its path; null when it cannot be read. */
  readonly digest: string | null;
}

/** All that reads and analyses articles, ready to use. */
export interface Engine {
  /** Changes whenever the same article could give another record or another rendering. */
  digest(): string;
  files(): ArticleFile[];
  /**
   * @param path of the article, from the top of the project
   * @throws KnowledgeError that names every bad file of the taxonomy, lexicon and rules
   */
  analyse(path: string): Analysed | Refused;
}

const CODE = ['analysis', 'io', 'loaders', 'i18n'];
const KNOWLEDGE = ['principles', 'patterns', 'channels', 'promises', 'sectors', 'lexicon', 'rules'];

/** Language of an article as the folder says that it lies in; its front matter has the last word. */
export function expectedLang(path: string): Lang {
  return /(?:^|\/)en\//.test(path) ? 'en' : 'fr';
}

/** Paths of all article files of a project, from its top, with `/`. */
export function articlePaths(root: string): string[] {
  const found = listArticles(join(root, 'content', 'articles'));
  return found.map((path) => relative(root, path).split(sep).join('/'));
}

/**
 * Opens a project; its knowledge of a language is loaded with the first article in it, so that a
 * build where nothing has changed does without.
 * @param root folder of the project
 */
export function openEngine(root: string): Engine {
  const content = join(root, 'content');
  const within = (folder: string, names: readonly string[]) =>
    names.map((name) => join(root, folder, name));
  const loaded = new Map<Lang, Knowledge>();
  const knowledgeOf = (lang: Lang) => {
    const knowledge = loaded.get(lang) ?? loadKnowledge(content, [lang]);
    loaded.set(lang, knowledge);
    return knowledge;
  };
  return {
    digest: () => {
      const code = digestOfFolders(within('src', CODE), '.ts');
      return `${digestOfFolders(within('content', KNOWLEDGE), '.yaml')} ${code}`;
    },
    files: () =>
      articlePaths(root).map((path) => ({ path, digest: digestOfFile(join(root, path)) })),
    analyse: (path) => {
      const { taxonomy } = knowledgeOf(expectedLang(path));
      const sectors = new Set(taxonomy.sectors.map(({ id }) => id));
      const file = join(root, path);
      const { article, source, diagnostics } = readArticleFile(file, {
        sectors,
        root: content,
        shownAs: path,
      });
      const errors = diagnostics.filter(({ level }) => level === 'error');
      if (article === null || source === null || errors.length > 0) return { diagnostics: errors };
      if (article.frontMatter === null) return { diagnostics: [unpublishable] };
      const { record } = analyseArticle(article, knowledgeOf(article.lang));
      return { article, source, record };
    },
  };
}

const unpublishable: Diagnostic = {
  id: 'missing-front-matter',
  level: 'error',
  message:
    'Only Markdown with front matter can be published. Turn the file into `.md` with `npm run ingest`, or move it out of `content/articles`.',
  line: 1,
  column: 1,
};
