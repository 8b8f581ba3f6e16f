import { dirname, join } from 'node:path';
import { bodyAlone } from '../analysis/check/body-alone.ts';
import { checkArticle } from '../analysis/check/check.ts';
import { analyseArticle } from '../analysis/index.ts';
import type { Knowledge } from '../analysis/knowledge/language.ts';
import type { Article } from '../analysis/model/article.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import type { Lang } from '../analysis/model/doc.ts';
import { isFile, readArticleFile } from './articles.ts';

/** An article file with everything that its author should look at. */
export interface Examined {
  /** Null when the file cannot be read as an article. */
  readonly article: Article | null;
  /** Text of the file without byte order mark; null when it cannot be read as text. */
  readonly source: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks an article file. When its front matter cannot be used, its body is checked all
 * the same.
 * @param sectors ids that `sector` may have
 * @param knowledgeOf what is known of a language
 */
export function examineFile(
  path: string,
  sectors: ReadonlySet<string>,
  knowledgeOf: (lang: Lang) => Knowledge,
): Examined {
  const { article, source, diagnostics } = readArticleFile(path, { sectors });
  const read = article ?? (source === null ? null : bodyAlone(source, path));
  if (read === null || source === null) return { article, source, diagnostics };
  const knowledge = knowledgeOf(read.lang);
  const found = [...diagnostics, ...analyseArticle(read, knowledge).diagnostics];
  const exists = (target: string): boolean => isFile(join(dirname(path), target));
  return {
    article,
    source,
    diagnostics: checkArticle(read, source, found, knowledge, exists),
  };
}
