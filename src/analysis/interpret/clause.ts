import type { Article } from '../model/article.ts';
import type { Quote } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import type { Annotated, Token } from '../model/text.ts';
import { placeOf } from '../read/place.ts';

const BORDERS = new Set([',', ';', ':', '(', ')', '«', '»', '—', '…', '!', '?']);
/** Within quoted speech a comma parts no statement: « bien sûr, pas de souci ». */
const BORDERS_IN_SPEECH = new Set(['«', '»', '.', '!', '?', '…']);
/** "That it was sent and that they would call" says two things. */
const AND = new Set(['and', 'et']);
const THAT = new Set(['that', 'que', "qu'"]);
const CLOSERS = new Set(['!', '?', '…', '.', '»', ')']);
/** A clause shorter than this convinces nobody; the neighbouring one is taken along. */
const FEWEST_WORDS = 4;
const WIDEST = 28;

/** The clause around two tokens of one sentence, as a quote with its place in the source. */
export function clauseQuote(
  article: Article,
  annotated: Annotated,
  sentenceIndex: number,
  first: number,
  last: number,
): Quote {
  const { start, end } = clauseSpan(annotated, sentenceIndex, first, last);
  return quoteAt(article, start, end);
}

/** Where the clause around two tokens of one sentence stands. */
export function clauseSpan(
  annotated: Annotated,
  sentenceIndex: number,
  first: number,
  last: number,
): Span {
  const { tokens } = annotated;
  const sentence = annotated.sentences[sentenceIndex];
  const low = sentence ? Math.min(sentence.first, first) : first;
  const high = sentence ? Math.max(sentence.last, last) : last;
  const borders = tokens[last]?.quoted ? BORDERS_IN_SPEECH : BORDERS;
  let a = first;
  let b = last;
  for (let round = 0; round < 3; round++) {
    while (a > low && !isBorder(tokens, a - 1, borders) && first - a < WIDEST) a--;
    while (b < high && !isBorder(tokens, b + 1, borders) && b - last < WIDEST) b++;
    if (words(tokens, a, b) >= FEWEST_WORDS) break;
    // Over one border, to the left first: "Il rappelle ?.. Ah, ben non…".
    if (a > low) a--;
    else if (b < high) b++;
    else break;
  }
  while (a < first && !tokens[a]?.word && tokens[a]?.form !== '«') a++;
  while (b < high && CLOSERS.has(tokens[b + 1]?.form ?? '')) b++;
  return { start: tokens[a]?.start ?? 0, end: tokens[b]?.end ?? 0 };
}

/** The words from one token to another. */
export function tokensQuote(
  { article, annotated: { tokens } }: { readonly article: Article; readonly annotated: Annotated },
  { first, last }: { readonly first: number; readonly last: number },
): Quote {
  return quoteAt(article, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** Verbatim words of the article with their place in its source. */
export function quoteAt(article: Article, start: number, end: number): Quote {
  const place = placeOf(article.doc, start);
  return { quote: article.doc.text.slice(start, end), start, end, ...place };
}

function isBorder(tokens: readonly Token[], at: number, borders: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.word) return AND.has(token.form) && THAT.has(tokens[at + 1]?.form ?? '');
  if (!borders.has(token.form)) return false;
  // Marks around a word that nobody says ("leur « service »") part nothing.
  if (token.form === '«') return token.quoted;
  return token.form !== '»' || (tokens[at - 1]?.quoted ?? false);
}

function words(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i <= to; i++) if (tokens[i]?.word) count++;
  return count;
}
