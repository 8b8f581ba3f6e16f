import { join } from 'node:path';
import { explainArticle } from '../analysis/explain/explain.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import { type Examined, examineFile } from '../io/examine.ts';
import { tellExplanation } from '../report/explanation.ts';
import { articlePaths, expectedLang, idOf } from './articles.ts';
import { type Engine, engineAt } from './engine.ts';

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
function examine(root: string, id: string): Examined & { path: string; engine: Engine } {
  const path = articlePaths(root).find((one) => idOf(one) === id);
  if (path === undefined) throw new Error(`No article is called \`${id}\`.`);
  const engine = engineAt(root);
  const { taxonomy } = engine.knowledgeOf(expectedLang(path));
  const sectors = new Set(taxonomy.sectors.map((sector) => sector.id));
  return { path, engine, ...examineFile(join(root, path), sectors, engine.knowledgeOf) };
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
  const { path, article, engine, diagnostics } = examine(root, id);
  if (article === null) return { path, diagnostics, findings: null, rest: '' };
  const explanation = explainArticle(article, engine.knowledgeOf(article.lang));
  const rest = tellExplanation({ ...explanation, findings: [] });
  return { path, diagnostics, findings: explanation.findings, rest };
}
