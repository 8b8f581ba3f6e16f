import { formatDate } from '../i18n/format.ts';
import type { CaseData } from './case-data.ts';
import type { Analysed } from './engine.ts';
import { marksOf } from './marks.ts';
import { renderArticle } from './render/render.ts';

/** Makes the store's entry of an analysed article: its record, its marks, its rendered passages. */
export function caseData({ article, record, source }: Analysed): CaseData {
  const { doc, frontMatter, lang } = article;
  if (frontMatter === null) throw new Error(`${article.source} has no front matter.`);
  const marks = marksOf(record);
  const words = doc.text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const base = { frontMatter, record, doc: { text: doc.text }, words };
  if (frontMatter.rights === 'quotations') {
    return { ...base, passages: [], unplaced: [] };
  }
  const mdx = article.format === 'mdx';
  const updateHead = (date: string | null) => {
    const label = lang === 'fr' ? 'Mise à jour' : 'Update';
    if (date === null) return label;
    return lang === 'fr'
      ? `${label} du ${formatDate(date, lang)}`
      : `${label}, ${formatDate(date, lang)}`;
  };
  return { ...base, ...renderArticle({ source, mdx, lang, doc, marks, updateHead }) };
}
