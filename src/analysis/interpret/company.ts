import type { CaseRecord } from '../model/record.ts';
import { hasSymbol, LENGTH_BITS, LENGTH_MASK } from '../rules/vocabulary.ts';
import type { Story } from './story.ts';

/** Words that, right before a capitalised name, say that it is a company. */
const CUES: Readonly<Record<string, string>> = {
  fr: 'chez client clients societe entreprise banque operateur assureur mutuelle agence boutique magasin site',
  en: 'at with from by company bank called contacted service dealing used using',
};
/** What one mention is worth; a name needs `ENOUGH` to be believed. */
const KNOWN = 3;
const KNOWN_IN_LOWER_CASE = 2;
const CUED = 2;
const CAPITALISED = 0.7;
const SENTENCE_START = 0.2;
const TITLE_BONUS = 2;
const ENOUGH = 2;
const LONGEST_NAME = 4;

/** The company by front matter, else the name most often met, known names before others. */
export function findCompany(story: Story): CaseRecord['company'] {
  const named = story.article.frontMatter?.company;
  if (named) return { name: named, from: 'frontmatter' };
  const best = [...scores(story)].sort(([, a], [, b]) => b.points - a.points)[0];
  return best && best[1].points >= ENOUGH ? { name: best[1].name, from: 'text' } : null;
}

interface Score {
  readonly name: string;
  readonly points: number;
}

/** Points by folded name; the first spelling met is the one shown. */
function scores(story: Story): Map<string, Score> {
  const { text, blocks } = story.article.doc;
  const { tokens, sentences } = story.annotated;
  const starts = new Set(sentences.map(({ first }) => first));
  const cues = new Set(CUES[story.article.lang]?.split(' '));
  const common = new Set<string>();
  for (const { start, form } of tokens) if (isLower(text[start])) common.add(form);
  const titleEnd = blocks[0]?.kind === 'title' ? blocks[0].end : 0;
  const forms = tokens.map(({ form }) => form);
  const found = new Map<string, Score>();
  for (let at = 0; at < tokens.length; at++) {
    const known = knownName(story, forms, at, isUpper(text[tokens[at]?.start ?? 0]));
    const length = known || properName(story, at, common);
    const [head, tail] = [tokens[at], tokens[at + length - 1]];
    if (!length || !head || !tail) continue;
    const capital = isUpper(text[head.start]);
    let points = starts.has(at) ? SENTENCE_START : CAPITALISED;
    if (known) points = capital ? KNOWN : KNOWN_IN_LOWER_CASE;
    else if (cues.has(tokens[at - 1]?.form ?? '')) points = CUED;
    if (head.start < titleEnd && capital) points += TITLE_BONUS;
    const name = text.slice(head.start, tail.end).replaceAll(/\s+/g, ' ');
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, { name: before?.name ?? name, points: (before?.points ?? 0) + points });
    at += length - 1;
  }
  return found;
}

/** Tokens of the longest known company name that begins here; a common word needs a capital. */
function knownName(story: Story, forms: readonly string[], at: number, capital: boolean): number {
  const { vocabulary } = story.language;
  const name = vocabulary.id('@company-name');
  const single = vocabulary.cellsOf(forms[at] ?? '');
  if (!capital && hasSymbol(single, vocabulary.id('@company-name-also-word'))) return 0;
  let longest = hasSymbol(single, name) ? 1 : 0;
  const to = Math.min(at + LONGEST_NAME, forms.length) - 1;
  for (const cell of vocabulary.phrasesAt(forms, at, to) ?? []) {
    if (cell >> LENGTH_BITS === name) longest = Math.max(longest, cell & LENGTH_MASK);
  }
  return longest;
}

/** Tokens of a run of capitalised words that mean nothing else in the article or the lexicon. */
function properName(story: Story, at: number, common: ReadonlySet<string>): number {
  const { text } = story.article.doc;
  const { tokens } = story.annotated;
  if (!isUpper(text[tokens[at]?.start ?? 0])) return 0;
  let length = 0;
  for (let token = tokens[at]; token && length < LONGEST_NAME; token = tokens[at + ++length]) {
    const word = text.slice(token.start, token.end);
    const proper = token.word && /^\p{Lu}[\p{L}\p{N}.&'’-]*\p{Ll}/u.test(word);
    if (!proper || common.has(token.form)) break;
    if (story.language.vocabulary.cellsOf(token.form).length > 0) break;
    if (length > 0 && tokens[at + length - 1]?.end !== token.start - 1) break;
  }
  return length;
}

function isUpper(letter = ''): boolean {
  if (letter >= 'a' && letter <= 'z') return false;
  return /\p{Lu}/u.test(letter);
}

function isLower(letter = ''): boolean {
  return letter >= 'a' && letter <= 'z' ? true : /\p{Ll}/u.test(letter);
}
