import type { Article } from '../model/article.ts';
import { detectLang } from '../read/language.ts';
import { readMarkdown } from '../read/markdown.ts';

/**
 * An article whose front matter cannot be used, by its body alone: so that an author hears of all
 * of it at once.
 * @param source the file without byte order mark
 * @param path of the file; tells by its ending how to read it
 * @returns null where there is no Markdown with prose in it
 */
export function bodyAlone(source: string, path: string): Article | null {
  const format = /\.mdx$/i.test(path) ? 'mdx' : 'md';
  if (format === 'md' && !/\.md$/i.test(path)) return null;
  const { doc } = readMarkdown(source, format === 'mdx');
  if (doc === null || doc.blocks.length === 0) return null;
  const lang = detectLang(doc.text);
  return { id: path, source: path, format, lang, title: '', frontMatter: null, doc };
}
