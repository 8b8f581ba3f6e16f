import { annotate } from '../annotate/annotate.ts';
import type { Knowledge } from '../knowledge/language.ts';
import type { Article } from '../model/article.ts';
import { findPersonalData } from '../privacy/find.ts';
import { maskOf } from '../privacy/mask.ts';
import type { PersonalKind } from '../privacy/personal.ts';
import { orderFrontMatter } from './front-matter.ts';
import { typeset } from './typography.ts';

/** What is masked without asking; whether a name or a number is a person's is for a person. */
const SURE: ReadonlySet<PersonalKind> = new Set(['email', 'phone', 'iban', 'card']);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * The source with everything mended that needs no judgment: typography of the prose, order of the
 * front matter, masks for addresses and account numbers. Mending it again changes nothing.
 * @param source the file that `article` was read from, without byte order mark
 */
export function fixSource(article: Article, source: string, knowledge: Knowledge): string {
  if (article.format !== 'md' && article.format !== 'mdx') return source;
  const changes = [...masks(article, knowledge)];
  for (const { start, end, source: at } of article.doc.segments) {
    const hidden = changes.some(({ from, to }) => from < at + (end - start) && at < to);
    const text = article.doc.text.slice(start, end);
    const words = typeset(text, article.lang);
    if (!hidden && words !== text) changes.push({ from: at, to: at + (end - start), words });
  }
  return orderFrontMatter(applied(source, changes));
}

function masks({ doc, lang }: Article, knowledge: Knowledge): Change[] {
  const { vocabulary } = knowledge.languages[lang];
  const data = findPersonalData(doc.text, annotate(doc, lang), vocabulary);
  return data.flatMap(({ kind, start, end }) => {
    const segment = doc.segments.find((one) => one.start <= start && end <= one.end);
    if (!segment || !SURE.has(kind)) return [];
    const from = segment.source + (start - segment.start);
    return [{ from, to: from + (end - start), words: maskOf(kind, lang) }];
  });
}

function applied(source: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const { from, to, words } of [...changes].sort((a, b) => a.from - b.from)) {
    text += source.slice(at, from) + words;
    at = to;
  }
  return text + source.slice(at);
}
