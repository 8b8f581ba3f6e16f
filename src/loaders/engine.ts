import { join, resolve } from 'node:path';
import { type Besides, besidesOf } from '../analysis/explain/besides.ts';
import { analyseArticle } from '../analysis/index.ts';
import type { Knowledge } from '../analysis/knowledge/language.ts';
import type { Article } from '../analysis/model/article.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import type { Lang } from '../analysis/model/doc.ts';
import type { CaseRecord } from '../analysis/model/record.ts';
import { readArticleFile } from '../io/articles.ts';
import { loadKnowledge } from '../io/knowledge.ts';
import { expectedLang } from './articles.ts';

/** An article read and analysed. */
export interface Analysed {
  readonly article: Article;
  readonly record: CaseRecord;
  readonly besides: Besides;
  /** The source without byte order mark; the Doc's segments count in it. */
  readonly source: string;
}

/** Why a file cannot be published. */
export interface Refused {
  readonly diagnostics: readonly Diagnostic[];
}

/** All that reads and analyses articles, ready to use. */
export interface Engine {
  /** Loads the knowledge of every language now rather than with the first article. */
  load(): void;
  /**
   * @param path of the article, from the top of the project
   * @throws KnowledgeError that names every bad file of the taxonomy, lexicon and rules
   */
  analyse(path: string): Analysed | Refused;
  /** @throws KnowledgeError likewise */
  knowledgeOf(lang: Lang): Knowledge;
}

let kept: { readonly root: string; readonly engine: Engine } | null = null;

/** The engine of a project that is open in development: the same one until it is forgotten. */
export function engineAt(folder: string): Engine {
  const root = resolve(folder);
  if (kept?.root !== root) kept = { root, engine: openEngine(root) };
  return kept.engine;
}

/** Has the next engine read the knowledge anew, because it has changed. */
export function forgetEngine(): void {
  kept = null;
}

/**
 * Opens a project; its knowledge of a language is loaded with the first article in it, so that a
 * build where nothing has changed does without.
 * @param root folder of the project
 */
export function openEngine(root: string): Engine {
  const content = join(root, 'content');
  const loaded = new Map<Lang, Knowledge>();
  const knowledgeOf = (lang: Lang) => {
    const knowledge = loaded.get(lang) ?? loadKnowledge(content, [lang]);
    loaded.set(lang, knowledge);
    return knowledge;
  };
  return {
    knowledgeOf,
    load: () => {
      for (const lang of ['fr', 'en'] as const) knowledgeOf(lang);
    },
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
      const { record, story } = analyseArticle(article, knowledgeOf(article.lang));
      const besides = besidesOf(story, record, article.frontMatter.date);
      return { article, source, record, besides };
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
