import { join } from 'node:path';
import { checkArticle } from '../analysis/check/check.ts';
import { explainArticle } from '../analysis/explain/explain.ts';
import { analyseArticle } from '../analysis/index.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import { isFile, readArticleFile } from '../io/articles.ts';
import { tellExplanation } from '../report/explanation.ts';
import { articlePaths, expectedLang, idOf } from './articles.ts';
import { engineAt } from './engine.ts';

/** All that can be said of an article to its author, who is still at work on it. */
export interface Inspection {
  /** From the top of the project. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why each finding is there; null when the article cannot be read. */
  readonly findings: ReturnType<typeof explainArticle>['findings'] | null;
  /** What was refused and what came nearest, told as `explain` does. */
  readonly rest: string;
}

/** The article of a case as it stands in its file now, checked. */
function examine(root: string, id: string) {
  const path = articlePaths(root).find((one) => idOf(one) === id);
  if (path === undefined) throw new Error(`No article is called \`${id}\`.`);
  const engine = engineAt(root);
  const { taxonomy } = engine.knowledgeOf(expectedLang(path));
  const sectors = new Set(taxonomy.sectors.map((sector) => sector.id));
  const { article, source, diagnostics } = readArticleFile(join(root, path), { sectors });
  if (article === null || source === null) return { path, article: null, diagnostics };
  const knowledge = engine.knowledgeOf(article.lang);
  const found = [...diagnostics, ...analyseArticle(article, knowledge).diagnostics];
  const exists = (target: string) => isFile(join(root, path, '..', target));
  const all = checkArticle(article, source, found, knowledge, exists);
  return { path, article, knowledge, diagnostics: all };
}

/**
 * What `check` says of the article of a case, as it stands in its file now.
 * @param root folder of the project
 * @throws Error when no article has the name; KnowledgeError when rules can't be used
 */
export function diagnosticsOf(root: string, id: string): readonly Diagnostic[] {
  return examine(root, id).diagnostics;
}

/**
 * Checks and explains the article of a case, as it stands in its file now.
 * @param root folder of the project
 * @throws as `diagnosticsOf`
 */
export function inspect(root: string, id: string): Inspection {
  const { path, article, knowledge, diagnostics } = examine(root, id);
  if (article === null) return { path, diagnostics, findings: null, rest: '' };
  const explanation = explainArticle(article, knowledge);
  const rest = tellExplanation({ ...explanation, findings: [] });
  return { path, diagnostics, findings: explanation.findings, rest };
}
