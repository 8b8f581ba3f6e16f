import { join } from 'node:path';
import { checkArticle } from '../analysis/check/check.ts';
import { explainArticle } from '../analysis/explain/explain.ts';
import { analyseArticle } from '../analysis/index.ts';
import type { Knowledge } from '../analysis/knowledge/language.ts';
import type { Diagnostic } from '../analysis/model/diagnostic.ts';
import { isFile, readArticleFile } from '../io/articles.ts';
import { loadKnowledge } from '../io/knowledge.ts';
import { tellExplanation } from '../report/explanation.ts';
import { articlePaths, digestOfMaking } from './articles.ts';

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

let loaded: { readonly making: string; readonly knowledge: Knowledge } | null = null;

function knowledgeOf(root: string): Knowledge {
  const making = digestOfMaking(root);
  if (loaded?.making !== making) {
    loaded = { making, knowledge: loadKnowledge(join(root, 'content')) };
  }
  return loaded.knowledge;
}

/**
 * Checks and explains the article of a case, as it stands in its file now.
 * @param root folder of the project
 * @throws Error when no article has the name; KnowledgeError when rules can't be used
 */
export function inspect(root: string, id: string): Inspection {
  const path = articlePaths(root).find((one) => /([^/]*)\.\w+$/.exec(one)?.[1] === id);
  if (path === undefined) throw new Error(`No article is called \`${id}\`.`);
  const knowledge = knowledgeOf(root);
  const sectors = new Set(knowledge.taxonomy.sectors.map((sector) => sector.id));
  const { article, source, diagnostics } = readArticleFile(join(root, path), { sectors });
  if (article === null || source === null) return { path, diagnostics, findings: null, rest: '' };
  const found = [...diagnostics, ...analyseArticle(article, knowledge).diagnostics];
  const exists = (target: string) => isFile(join(root, path, '..', target));
  const explanation = explainArticle(article, knowledge);
  return {
    path,
    diagnostics: checkArticle(article, source, found, knowledge, exists),
    findings: explanation.findings,
    rest: tellExplanation({ ...explanation, findings: [] }),
  };
}
