import { annotate } from '../annotate/annotate.ts';
import type { Knowledge } from '../knowledge/language.ts';
import type { Article } from '../model/article.ts';
import type { Doc, Lang } from '../model/doc.ts';
import { findPersonalData } from '../privacy/find.ts';
import { inSource } from '../privacy/in-source.ts';
import { maskOf, maskText } from '../privacy/mask.ts';
import type { PersonalData, PersonalKind } from '../privacy/personal.ts';
import { readMarkdown } from '../read/markdown.ts';
import { orderFrontMatter } from './front-matter.ts';
import { typeset } from './typography.ts';

/** What is masked without asking; whether a name or a number is a person's is for a person. */
const SURE: ReadonlySet<PersonalKind> = new Set(['email', 'phone', 'iban', 'card']);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Mending may part or join runs of text, so that the next reading finds more; it soon ends. */
const ROUNDS = 4;

/**
 * The source with everything mended that needs no judgment: typography of the prose, order of the
 * front matter, masks for addresses and account numbers. Mending it again changes nothing.
 * @param source the file that `article` was read from, without byte order mark
 */
export function fixSource(article: Article, source: string, knowledge: Knowledge): string {
  if (article.format !== 'md' && article.format !== 'mdx') return source;
  let mended = orderFrontMatter(source);
  for (let round = 0; round < ROUNDS; round++) {
    const { doc } = readMarkdown(mended, article.format === 'mdx');
    const next = doc ? applied(mended, changesIn(doc, article.lang, knowledge)) : mended;
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

function changesIn(doc: Doc, lang: Lang, knowledge: Knowledge): Change[] {
  const data = sureData(doc, lang, knowledge);
  const parted = data.flatMap((one): Change[] => {
    const whole = doc.segments.some(({ start, end }) => start <= one.start && one.end <= end);
    const place = whole ? null : inSource(doc, one);
    if (place === null) return [];
    return [{ from: place.start, to: place.end, words: maskOf(one.kind, lang) }];
  });
  // What a mask takes away is mended no more; the rest of it in the next round.
  const free = doc.segments.filter(({ start, end, source }) =>
    parted.every(({ from, to }) => source >= to || source + (end - start) <= from),
  );
  const mended = free.flatMap(({ start, end, source: from }): Change[] => {
    const text = doc.text.slice(start, end);
    const inside = data
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const words = typeset(maskText(text, inside, lang), lang);
    return words === text ? [] : [{ from, to: from + text.length, words }];
  });
  return [...parted, ...mended];
}

function sureData(doc: Doc, lang: Lang, knowledge: Knowledge): PersonalData[] {
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
