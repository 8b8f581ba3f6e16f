import type { Block } from '../model/doc.ts';
import type { Sentence, Token } from '../model/text.ts';

const ABBREVIATION = new Set(
  'm mm mme mlle mr mrs ms dr st no ref tel art etc ex cf env p n vs inc ltd e i g'.split(' '),
);
const ENDING = new Set(['.', '!', '?', '…']);
const TRAILING = new Set(['»', ')', ']', '.', '!', '?', '…']);
/** Some reviews have no punctuation at all; past this a sentence is cut at a clause word. */
const LONGEST = 60;
const CUT = new Set(['et', 'mais', 'donc', 'puis', 'alors', 'and', 'but', 'so', 'then', ',']);

/**
 * Cuts the tokens of a block into sentences.
 * A full stop after an abbreviation or an initial ends none; "…" ends one only before a capital.
 * @param text the text that token offsets refer to
 * @param from first token of the block
 * @param to one past its last token
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  block: number,
  firstIndex: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    if (!endsAt(text, tokens, i, to, first)) continue;
    let last = i;
    while (last + 1 < to && TRAILING.has(tokens[last + 1]?.form ?? '')) last++;
    push(first, last);
    first = last + 1;
    i = last;
  }
  if (first < to) push(first, to - 1);
  return sentences;

  function push(a: number, b: number): void {
    const [head, tail] = [tokens[a], tokens[b]];
    if (!head || !tail) return;
    const index = firstIndex + sentences.length;
    sentences.push({ start: head.start, end: tail.end, index, block, first: a, last: b });
  }
}

function endsAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  to: number,
  first: number,
): boolean {
  const token = tokens[i];
  if (!token) return false;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (!next) return true;
  if (!ENDING.has(token.form)) return i - first >= LONGEST && CUT.has(token.form);
  const spaced = next.start > token.end;
  if (token.form === '.') {
    const before = tokens[i - 1];
    if (before && before.end === token.start && ABBREVIATION.has(before.form)) {
      return spaced && startsHigh(text, next) && isWord(text, tokens, i - 1, next);
    }
    return spaced || startsHigh(text, next) || !next.word;
  }
  return token.form !== '…' || startsHigh(text, next) || !next.word;
}

/** Whether what may be an abbreviation ends the sentence after all, before a capital or a digit. */
function isWord(text: string, tokens: readonly Token[], at: number, next: Token): boolean {
  const digit = /\d/.test(text[next.start] ?? '');
  switch (tokens[at]?.form) {
    case 'etc':
      return true;
    // "No. 12", but "they said no. Then".
    case 'no':
    case 'art':
    case 'ref':
    case 'tel':
      return !digit;
    // "By the 21st."
    case 'st':
      return tokens[at - 1]?.end === tokens[at]?.start && !digit;
    // "At 5 p.m. They", "the 5 a.m. 22 bus".
    case 'm':
      return tokens[at - 1]?.form === '.' && /^[ap]$/.test(tokens[at - 2]?.form ?? '') && !digit;
    default:
      return false;
  }
}

/** The token begins with a capital, a digit or an opening quotation mark. */
function startsHigh(text: string, token: Token): boolean {
  const letter = text[token.start] ?? '';
  return token.form === '«' || letter !== letter.toLowerCase() || (letter >= '0' && letter <= '9');
}

/** Zones in which nothing is looked for yield no sentences. */
export function isStory(block: Block): boolean {
  return block.zone === 'story' || block.zone === 'update';
}
