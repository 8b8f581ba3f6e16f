import { annotate } from '../annotate/annotate.ts';
import type { Knowledge } from '../knowledge/language.ts';
import type { Article } from '../model/article.ts';
import { findPersonalData } from '../privacy/find.ts';
import { maskText } from '../privacy/mask.ts';
import type { PersonalData, PersonalKind } from '../privacy/personal.ts';
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
  const data = sureData(article, knowledge);
  const changes = article.doc.segments.flatMap(({ start, end, source: from }): Change[] => {
    const text = article.doc.text.slice(start, end);
    const inside = data
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const words = typeset(maskText(text, inside, article.lang), article.lang);
    return words === text ? [] : [{ from, to: from + text.length, words }];
  });
  return orderFrontMatter(applied(source, changes));
}

function sureData({ doc, lang }: Article, knowledge: Knowledge): PersonalData[] {
  const { vocabulary } = knowledge.languages[lang];
  const data = findPersonalData(doc.text, annotate(doc, lang), vocabulary);
  return data.filter(({ kind }) => SURE.has(kind));
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
