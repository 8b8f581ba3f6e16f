import type { CaseRecord } from '../model/record.ts';
import type { Token } from '../model/text.ts';
import { MentionReader } from './company-mention.ts';
import { Roles } from './company-role.ts';
import type { Story } from './story.ts';

const TITLE_BONUS = 2;
/** A name needs as many points to be believed. */
const ENOUGH = 2;
/** Weight of a carrier or a network beside other names. */
const MEANS = 0.4;
/** Names that are compared with one another, so that a long text takes no longer than its length. */
const CANDIDATES = 40;
/** Share of capitalised words from which a sentence is shouted. */
const SHOUTED = 0.6;

interface Score {
  readonly key: string;
  readonly name: string;
  readonly points: number;
  readonly weight: number;
}

/** The company by front matter, else the name that is told most in the company's place. */
export function findCompany(story: Story): CaseRecord['company'] {
  const named = story.article.frontMatter?.company;
  if (named) return { name: named, from: 'frontmatter' };
  const best = merged(scores(story)).reduce<Score | null>(
    (top, one) => (top && top.points * top.weight >= one.points * one.weight ? top : one),
    null,
  );
  return best && best.points >= ENOUGH ? { name: best.name, from: 'text' } : null;
}

/** A name and its longer form are one: "Travel Insured", "Travel Insured International". */
function merged(all: readonly Score[]): Score[] {
  const best = all.toSorted((a, b) => b.points - a.points).slice(0, CANDIDATES);
  return best.map((one) => {
    const shorter = best.filter(({ key }) => one.key.startsWith(`${key} `));
    return { ...one, points: shorter.reduce((sum, { points }) => sum + points, one.points) };
  });
}

/** Points by name, as the lexicon spells it, else as the article does first. */
function scores(story: Story): Score[] {
  const { text, blocks } = story.article.doc;
  const { tokens, sentences } = story.annotated;
  const reader = new MentionReader(story);
  const roles = new Roles(story);
  const titleEnd = blocks[0]?.kind === 'title' ? blocks[0].end : 0;
  const found = new Map<string, Score>();
  for (const { first, last } of sentences) {
    const shouting = isShouted(story, first, last);
    for (let at = first; at <= last; at++) {
      const mention = reader.at(at, shouting);
      const [head, tail] = [tokens[at], tokens[mention?.last ?? 0]];
      if (!mention || !head || !tail) continue;
      let points = roles.points(mention, at === first);
      if (head.start < titleEnd && mention.capital && !shouting) points += TITLE_BONUS;
      const forms = tokens.slice(at, mention.last + 1).map(({ form }) => form);
      const key = forms.join(' ');
      const before = found.get(key);
      found.set(key, {
        key,
        name: before?.name ?? story.language.companies.get(key) ?? written(head, tail),
        points: (before?.points ?? 0) + points,
        weight: roles.isMeans(mention) ? MEANS : 1,
      });
      at = mention.last;
    }
  }
  return [...found.values()];

  function written({ start }: Token, { end }: Token): string {
    return text.slice(start, end).replaceAll(/\s+/g, ' ');
  }
}

/** Whether a sentence is written in capitals. */
function isShouted(story: Story, first: number, last: number): boolean {
  const { text } = story.article.doc;
  let words = 0;
  let capitals = 0;
  for (let at = first; at <= last; at++) {
    const token = story.annotated.tokens[at];
    if (!token?.word || token.end - token.start < 2) continue;
    words++;
    const code = text.charCodeAt(token.end - 1);
    if (code >= 65 && code <= 90) capitals++;
  }
  return words > 2 && capitals / words >= SHOUTED;
}
