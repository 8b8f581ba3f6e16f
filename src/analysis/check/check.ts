import { annotate } from '../annotate/annotate.ts';
import type { Knowledge } from '../knowledge/language.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { remarksOnBody } from './body.ts';
import { catalogue, diagnose } from './catalogue.ts';
import { remarksOnFrontMatter } from './front-matter.ts';
import { remarksOnPersonalData } from './personal.ts';
import { remarksOnReferences } from './references.ts';
import { suppress } from './suppress.ts';

const KNOWN: ReadonlySet<string> = new Set(Object.keys(catalogue));

/**
 * Everything an author should look at in an article, in the order of its lines, without what the
 * author has silenced.
 * @param source the file without byte order mark
 * @param found what reading and analysis have said already
 * @param exists whether there is a file at a path relative to the article
 */
export function checkArticle(
  article: Article,
  source: string,
  found: readonly Diagnostic[],
  knowledge: Knowledge,
  exists: (path: string) => boolean,
): Diagnostic[] {
  const annotated = annotate(article.doc, article.lang);
  const { vocabulary } = knowledge.languages[article.lang];
  const markdown = article.format === 'md' || article.format === 'mdx';
  const remarks = [
    ...remarksOnBody(article, source, annotated),
    ...remarksOnFrontMatter(article, source),
    ...remarksOnPersonalData(article, annotated, vocabulary),
    ...(markdown ? remarksOnReferences(source, article.format === 'mdx', exists) : []),
  ];
  const all = [...found, ...remarks.map(diagnose)];
  const { kept, remarks: more } = suppress(all, source, article.frontMatter, KNOWN);
  return [...kept, ...more.map(diagnose)].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.id < b.id ? -1 : 1),
  );
}
