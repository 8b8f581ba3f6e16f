import type { CaseData } from './case-data.ts';
import type { Analysed } from './engine.ts';
import { marksOf } from './marks.ts';
import { renderArticle } from './render/render.ts';
import { surroundingsOf } from './surroundings.ts';

/** Makes the store's entry of an analysed article: its record, its marks, its rendered passages. */
export function caseData({ article, record, besides, source }: Analysed): CaseData {
  const { doc, frontMatter, lang } = article;
  if (frontMatter === null) throw new Error(`${article.source} has no front matter.`);
  const marks = marksOf(record);
  const words = doc.text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const base = { frontMatter, record, besides, doc: { text: doc.text }, words };
  if (frontMatter.rights === 'quotations') {
    return { ...base, passages: [], unplaced: [] };
  }
  const mdx = article.format === 'mdx';
  const surroundings = surroundingsOf(lang, article.source);
  return { ...base, ...renderArticle({ source, mdx, lang, doc, marks, surroundings }) };
}
