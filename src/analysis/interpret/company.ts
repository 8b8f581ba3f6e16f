import type { CaseRecord } from '../model/record.ts';
import type { Story } from './story.ts';

/** Words that, right before a capitalised name, say that it is a company. */
const CUES: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'chez service client societe entreprise banque operateur assureur mutuelle agence boutique magasin'.split(
      ' ',
    ),
  ),
  en: new Set(
    'at with from by company bank called contacted customer service dealing use used using to'.split(
      ' ',
    ),
  ),
};
const CUE_WEIGHT = 3;
const TITLE_WEIGHT = 3;

/** The company by front matter, else the capitalised name most often met, preferably after "chez". */
export function findCompany(story: Story): CaseRecord['company'] {
  const named = story.article.frontMatter?.company;
  if (named) return { name: named, from: 'frontmatter' };
  const scores = score(story);
  const best = [...scores].sort(([, a], [, b]) => b - a)[0];
  return best && best[1] >= 2 ? { name: best[0], from: 'text' } : null;
}

function score(story: Story): Map<string, number> {
  const { text, blocks } = story.article.doc;
  const { tokens, sentences } = story.annotated;
  const starts = new Set(sentences.map(({ first }) => first));
  const lower = new Set(
    tokens.filter((token) => isLower(text, token.start)).map(({ form }) => form),
  );
  const cues = CUES[story.article.lang] ?? new Set();
  const titleEnd = blocks[0]?.kind === 'title' ? blocks[0].end : 0;
  const scores = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const length = nameLength(story, at, lower);
    if (length === 0) continue;
    const [head, tail] = [tokens[at], tokens[at + length - 1]];
    if (!head || !tail) continue;
    const name = text.slice(head.start, tail.end);
    const cued = cues.has(tokens[at - 1]?.form ?? '');
    const titled = head.start < titleEnd;
    const weight = cued ? CUE_WEIGHT : titled ? TITLE_WEIGHT : starts.has(at) ? 0.5 : 1;
    scores.set(name, (scores.get(name) ?? 0) + weight);
    at += length - 1;
  }
  return scores;
}

/** Words of a run of capitalised words that never stand in lower case in the article. */
function nameLength(story: Story, at: number, lower: ReadonlySet<string>): number {
  const { text } = story.article.doc;
  const { tokens } = story.annotated;
  let length = 0;
  for (let token = tokens[at]; token; token = tokens[at + ++length]) {
    const proper = token.word && isCapital(text, token.start) && !lower.has(token.form);
    const long = token.end - token.start > 1;
    if (!proper || !long || story.language.vocabulary.cellsOf(token.form).length > 0) break;
    if (length > 0 && tokens[at + length - 1]?.end !== token.start - 1) break;
  }
  return Math.min(length, 3);
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toUpperCase();
}
