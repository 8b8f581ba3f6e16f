import search from 'approx-string-match';
import type { Span } from '../model/span.ts';

/** Words by which a place in a text is found again (W3C Web Annotation, `TextQuoteSelector`). */
export interface TextQuoteSelector {
  readonly exact: string;
  /** Words right before, to choose between equal quotes. */
  readonly prefix?: string | undefined;
  /** Words right after. */
  readonly suffix?: string | undefined;
}

/** Where a quote stands now, and whether its words have changed since it was written down. */
export interface Anchor extends Span {
  readonly changed: boolean;
}

/** Share of its letters that may have changed before a quote is another one. */
const TOLERANCE = 0.2;
/** Letters of context looked at on each side. */
const CONTEXT = 64;
/** A quote longer than this is compared by its words as they are only. */
const LONGEST = 2000;

/**
 * Finds the words of a selector in a text: verbatim, else with other quotation marks, apostrophes,
 * spaces and capitals, else with a fifth of its letters changed. Of several places the one whose
 * surroundings agree best is taken, then the first.
 * @returns null when the words are gone
 */
export function anchorQuote(text: string, selector: TextQuoteSelector): Anchor | null {
  const { exact } = selector;
  if (exact.trim() === '') return null;
  const verbatim = placesOf(text, exact);
  if (verbatim.length > 0) return { ...best(text, verbatim, selector), changed: false };
  const plain = evenText(text);
  const wanted = even(exact);
  const alike = placesOf(plain, wanted);
  if (alike.length > 0) return { ...best(text, alike, selector), changed: false };
  if (exact.length > LONGEST) return null;
  const errors = Math.floor(wanted.length * TOLERANCE);
  const near = errors > 0 ? search(plain, wanted, errors) : [];
  const fewest = Math.min(...near.map((match) => match.errors));
  const spans = near.filter((match) => match.errors === fewest);
  return spans.length > 0 ? { ...best(text, spans, selector), changed: true } : null;
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** A review has many quotes in one text. */
let last = { text: '', plain: '' };

function evenText(text: string): string {
  if (last.text !== text) last = { text, plain: even(text) };
  return last.plain;
}

/** The text with typography evened out, letter for letter, so that offsets stay. */
function even(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\s\u00a0\u202f]/g, ' ')
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
}

function best(text: string, places: readonly Span[], selector: TextQuoteSelector): Span {
  const { prefix = '', suffix = '' } = selector;
  const score = ({ start, end }: Span): number =>
    sharedEnd(even(text.slice(Math.max(0, start - CONTEXT), start)), even(prefix)) +
    sharedStart(even(text.slice(end, end + CONTEXT)), even(suffix));
  const [first = { start: 0, end: 0 }] = places;
  let [chosen, highest] = [first, score(first)];
  for (const place of places) {
    const value = score(place);
    if (value > highest) [chosen, highest] = [place, value];
  }
  return { start: chosen.start, end: chosen.end };
}

function sharedEnd(a: string, b: string): number {
  const [x, y] = [a.trimEnd(), b.trimEnd()];
  let count = 0;
  while (count < x.length && count < y.length && x.at(-1 - count) === y.at(-1 - count)) count++;
  return count;
}

function sharedStart(a: string, b: string): number {
  const [x, y] = [a.trimStart(), b.trimStart()];
  let count = 0;
  while (count < x.length && count < y.length && x[count] === y[count]) count++;
  return count;
}
