import type { Article, Format } from '../model/article.ts';
import type { Doc, Lang } from '../model/doc.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { detectLang } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText, titleOf } from './plain-text.ts';
import { type Problem, problem } from './problem.ts';
import { findUnclosedQuotations } from './quotation.ts';

/** Where a text comes from and how to read it. */
export interface Origin {
  /** File name without extension, or the row's id. */
  readonly id: string;
  /** Path as given by the caller. */
  readonly path: string;
  readonly format: Format;
  /** `auto`: as the front matter or the page says, else as the words tell. */
  readonly lang?: Lang | 'auto' | undefined;
  /** Ids that `sector` may have; any when left out. */
  readonly sectors?: ReadonlySet<string> | undefined;
}

/** An article, null when it cannot be read, with all that is wrong with its source. */
export interface ArticleReading {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of one article.
 * @param source Decoded, without byte order mark.
 */
export function readArticle(source: string, origin: Origin): ArticleReading {
  switch (origin.format) {
    case 'md':
    case 'mdx':
      return readMarkdownArticle(source, origin);
    case 'html': {
      const { doc, title, lang } = readHtml(source);
      const known = lang?.slice(0, 2).toLowerCase();
      const declared = known === 'fr' || known === 'en' ? known : null;
      return finish(doc, origin, { title: titleOf(doc) ?? title, lang: declared, problems: [] });
    }
    case 'txt': {
      const doc = readPlainText(source);
      return finish(doc, origin, { title: titleOf(doc), lang: null, problems: [] });
    }
  }
}

/** A text that is no file, such as a row of a data set, as an article. */
export function readText(text: string, row: { id: string; lang?: Lang | 'auto' }): Article {
  const doc = readPlainText(text);
  const lang = row.lang === undefined || row.lang === 'auto' ? detectLang(doc.text) : row.lang;
  const title = titleOf(doc) ?? opening(doc);
  return { id: row.id, source: row.id, format: 'txt', lang, title, frontMatter: null, doc };
}

function readMarkdownArticle(source: string, origin: Origin): ArticleReading {
  const { frontMatter, reviews, problems } = readFrontMatter(source, origin.sectors ?? null);
  const reading = readMarkdown(source, origin.format === 'mdx');
  const all = [...problems, ...reading.problems];
  if (reading.doc === null || frontMatter === null) return { article: null, problems: all };
  const { title, lang } = frontMatter;
  return finish(reading.doc, origin, { title, lang, problems: all, frontMatter, reviews });
}

interface Known {
  readonly title: string | null;
  readonly lang: Lang | null;
  readonly problems: readonly Problem[];
  readonly frontMatter?: Article['frontMatter'];
  readonly reviews?: Article['reviews'] & {};
}

function finish(doc: Doc, origin: Origin, known: Known): ArticleReading {
  if (doc.blocks.length === 0) return { article: null, problems: [problem('empty-file')] };
  const asked = origin.lang === 'auto' ? undefined : origin.lang;
  const article: Article = {
    id: origin.id,
    source: origin.path,
    format: origin.format,
    lang: asked ?? known.lang ?? detectLang(doc.text),
    title: known.title ?? opening(doc),
    frontMatter: known.frontMatter ?? null,
    doc,
    ...(known.reviews && known.reviews.length > 0 ? { reviews: known.reviews } : {}),
  };
  return { article, problems: [...known.problems, ...findUnclosedQuotations(doc)] };
}

/** The first words, for a text without title. */
function opening(doc: Doc): string {
  const block = doc.blocks.find(({ zone }) => zone === 'story') ?? doc.blocks[0];
  const words = doc.text.slice(block?.start ?? 0, (block?.start ?? 0) + 200).replace(/\s+/g, ' ');
  if (words.length <= 80 || block === undefined) return words.slice(0, 80).trim();
  const cut = words.lastIndexOf(' ', 80);
  return `${words.slice(0, cut > 0 ? cut : 80)}…`;
}
