import { annotate } from '../analysis/annotate/annotate.ts';
import { analyseArticle } from '../analysis/index.ts';
import type { Knowledge } from '../analysis/knowledge/language.ts';
import type { Article } from '../analysis/model/article.ts';
import type { FrontMatter } from '../analysis/model/front-matter.ts';
import { summaryToWrite } from '../analysis/model/stand-ins.ts';
import { findPersonalData } from '../analysis/privacy/find.ts';
import { inSource } from '../analysis/privacy/in-source.ts';
import { maskText } from '../analysis/privacy/mask.ts';
import type { PersonalKind } from '../analysis/privacy/personal.ts';
import { detectLang } from '../analysis/read/language.ts';
import { readMarkdown } from '../analysis/read/markdown.ts';
import { articleFile } from '../export/article.ts';
import { FILE_NAME, slugify } from '../i18n/paths.ts';
import type { Material } from './material.ts';
import { penNameOf } from './pen-name.ts';
import { proposeSector } from './sector.ts';

/** An article made of material, and what was taken out of it. */
export interface Ingested {
  /** Below the folder of all articles, such as `fr/mon-colis.md`. */
  readonly path: string;
  readonly file: string;
  readonly lang: FrontMatter['lang'];
  /** The prose, to compare it with other articles. */
  readonly text: string;
  /** What was masked, in the order of the text. */
  readonly masked: readonly { readonly kind: PersonalKind; readonly words: string }[];
}

const CONFIRM = 'Proposed by ingest: confirm or correct.';

/**
 * Makes an article of material, for an author to complete. Personal data is masked, and what could
 * only be guessed carries a note.
 * @param source name of the file or data set it comes from
 * @param today ISO date of the retrieval
 * @returns null where the material holds no prose
 */
export function ingest(
  material: Material,
  knowledge: Knowledge,
  { source, today }: { source: string; today: string },
): Ingested | null {
  const doc = readMarkdown(material.markdown, false).doc;
  if (!doc || doc.blocks.length === 0) return null;
  const lang = material.lang ?? detectLang(doc.text);
  const { vocabulary } = knowledge.languages[lang];
  const { markdown, masked } = maskedMarkdown(material.markdown, lang, vocabulary);
  const clean = readMarkdown(markdown, false).doc ?? doc;
  const title = titleOf(material, clean.text, lang);
  const article: Article = {
    id: slugify(title, FILE_NAME),
    source,
    format: 'md',
    lang,
    title,
    frontMatter: null,
    doc: clean,
  };
  const company =
    material.company ?? analyseArticle(article, knowledge).record.company?.name ?? null;
  const sectors = knowledge.taxonomy.sectors.map(({ id }) => id);
  const sector = proposeSector(annotate(clean, lang), vocabulary, sectors);
  const penName = penNameOf(material.author);
  const draft: FrontMatter = {
    title,
    lang,
    company,
    sector: sector ?? 'e-commerce',
    date: material.date ?? today,
    author: penName ?? (lang === 'fr' ? 'anonyme' : 'anonymous'),
    source: {
      name: material.site ?? source,
      ...(material.url === null ? {} : { url: material.url }),
      retrieved: today,
    },
    rights: 'quotations',
    summary: summaryToWrite(company, lang),
    status: 'reported',
  };
  const notes = {
    title: CONFIRM,
    company: material.company === null ? CONFIRM : undefined,
    sector: CONFIRM,
    date: material.date === null ? 'No date was found; this is today. Correct it.' : undefined,
    author: penName === null ? 'Private people are not named; a pen name will do.' : CONFIRM,
    source: 'Add `archive:` with the address of an archived copy.',
    summary: 'To be written in your own words.',
  };
  const stated = Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== undefined));
  const row = material.row === null ? '' : `-${slugify(material.row, FILE_NAME)}`;
  return {
    path: `${lang}/${slugify(title, FILE_NAME) || 'article'}${row}.md`,
    file: articleFile(draft, markdown, stated),
    lang,
    text: clean.text,
    masked,
  };
}

function maskedMarkdown(
  markdown: string,
  lang: FrontMatter['lang'],
  vocabulary: Knowledge['languages']['fr']['vocabulary'],
): Pick<Ingested, 'masked'> & { markdown: string } {
  const doc = readMarkdown(markdown, false).doc;
  if (!doc) return { markdown, masked: [] };
  const data = findPersonalData(doc.text, annotate(doc, lang), vocabulary).flatMap((one) => {
    const place = inSource(doc, one);
    const words = doc.text.slice(one.start, one.end);
    return place === null ? [] : [{ ...one, ...place, words }];
  });
  const masked = data.map(({ kind, words }) => ({ kind, words }));
  // Brackets of a mask must not be read as a link.
  return { markdown: maskText(markdown, data, lang), masked };
}

const TITLE_LENGTH = 80;

/** Marks and pictures alone are no title. */
function isTitle(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;
}

function titleOf({ title, company }: Material, text: string, lang: FrontMatter['lang']): string {
  if (title !== null && isTitle(title)) return title.slice(0, 160);
  const [first = ''] = text.trim().split(/(?<=[.!?…])\s|\n/);
  const words = first.replace(/\s+/g, ' ').trim();
  if (isTitle(words) && words.length <= TITLE_LENGTH) return words;
  const cut = words.lastIndexOf(' ', TITLE_LENGTH);
  if (words.length > TITLE_LENGTH) return `${words.slice(0, cut > 0 ? cut : TITLE_LENGTH)}…`;
  return lang === 'fr'
    ? `Réclamation ${company ?? ''}`.trim()
    : `Complaint ${company ?? ''}`.trim();
}
