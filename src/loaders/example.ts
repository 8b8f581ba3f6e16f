import type { Lang } from '../analysis/model/doc.ts';
import { readMarkdown } from '../analysis/read/markdown.ts';
import { renderArticle } from './render/render.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * A piece of an MDX article as the site shows it, without evidence.
 * @throws Error when an article could not hold it
 */
export function renderExample(source: string, lang: Lang): string {
  const { doc, problems } = readMarkdown(source, true);
  if (doc === null) throw new Error(problems.map(({ values }) => values['what']).join('; '));
  const surroundings = surroundingsOf(lang, `content/articles/${lang}/example.mdx`);
  const { passages } = renderArticle({ source, mdx: true, lang, doc, marks: [], surroundings });
  return passages.map(({ html }) => html).join('');
}
