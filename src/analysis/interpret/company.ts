import type { CaseRecord } from '../model/record.ts';
import type { Token } from '../model/text.ts';
import { type Mention, MentionReader } from './company-mention.ts';
import { Roles } from './company-role.ts';
import type { Story } from './story.ts';

const TITLE_BONUS = 2;
/** A known name needs as many points to be believed: rivals and carriers are named in passing. */
const ENOUGH = 2;
/** Of a name that nobody knows one mention may be all there is. */
const ENOUGH_UNKNOWN = 0.7;
/** Weight of a carrier or a network beside other names. */
const MEANS = 0.4;
/** Names that are compared with one another, so that a long text takes no longer than its length. */
const CANDIDATES = 40;
/** Letters of a word that stand for it in a name made of such beginnings. */
const LONGEST_BEGINNING = 3;
/** Share of capitalised words from which a sentence is shouted. */
const SHOUTED = 0.6;

interface Score {
  readonly key: string;
  readonly name: string;
  readonly points: number;
  readonly weight: number;
  /** A name of the lexicon. */
  readonly known: boolean;
}

/** A mention in the text. */
interface Told {
  readonly mention: Mention;
  readonly key: string;
  /** It begins its sentence, where every word has a capital. */
  readonly opens: boolean;
  readonly shouting: boolean;
}

/** "Restait Spreelink": of a name that opens its sentence, only what is a name elsewhere. */
function withoutOpener(one: Told, keys: ReadonlySet<string>, inside: ReadonlySet<string>): Told {
  const { mention, key, opens } = one;
  const rest = key.slice(key.indexOf(' ') + 1);
  if (!opens || mention.kind !== 'proper' || inside.has(key)) return one;
  if (rest === key || !keys.has(rest)) return one;
  return { ...one, key: rest, opens: false, mention: { ...mention, first: mention.first + 1 } };
}

/** The company by front matter, else the name that is told most in the company's place. */
export function findCompany(story: Story): CaseRecord['company'] {
  const named = story.article.frontMatter?.company;
  if (named) return { name: named, from: 'frontmatter' };
  const best = merged(scores(story)).reduce<Score | null>(
    (top, one) => (top && top.points * top.weight >= one.points * one.weight ? top : one),
    null,
  );
  return best && best.points >= (best.known ? ENOUGH : ENOUGH_UNKNOWN)
    ? { name: best.name, from: 'text' }
    : null;
}

/** A name and its longer form are one: "Travel Insured", "Travel Insured International". */
function merged(all: readonly Score[]): Score[] {
  const best = all.toSorted((a, b) => b.points - a.points).slice(0, CANDIDATES);
  return best.map((one) => {
    const words = one.key.split(' ');
    const shorter = best.filter(
      ({ key, known }) =>
        (one.key.startsWith(`${key} `) && !isAddressOf(one.key, key)) ||
        (words.length > 1 && (one.known || !known) && shortens(key, words)),
    );
    const others = [...shorter, ...best.filter(({ key }) => isAddressOf(key, one.key))];
    return { ...one, points: others.reduce((sum, { points }) => sum + points, one.points) };
  });
}

/** "Kestrel.ch" is the address of Kestrel. */
function isAddressOf(address: string, name: string): boolean {
  return !name.includes(' ') && address.startsWith(`${name} . `);
}

/** Whether a word is put together from the beginnings of others: "BoW", "AmEx", "B of A". */
function shortens(word: string, words: readonly string[]): boolean {
  const [head, ...rest] = words;
  if (head === undefined) return word === '';
  if (word === '' || word.includes(' ')) return false;
  const linking = head.length < 4 && rest.length > 0 && shortens(word, rest);
  if (linking) return true;
  for (
    let length = 1;
    length <= LONGEST_BEGINNING && head.startsWith(word.slice(0, length));
    length++
  ) {
    if (length > word.length) break;
    if (shortens(word.slice(length), rest)) return true;
  }
  return false;
}

/** Points by name, as the lexicon spells it, else as the article does first. */
function scores(story: Story): Score[] {
  const { text, blocks } = story.article.doc;
  const { tokens, sentences } = story.annotated;
  const reader = new MentionReader(story);
  const roles = new Roles(story);
  const titleEnd = blocks[0]?.kind === 'title' ? blocks[0].end : 0;
  const found = new Map<string, Score>();
  const told: Told[] = [];
  for (const { first, last } of sentences) {
    const shouting = isShouted(story, first, last);
    for (let at = first; at <= last; at++) {
      const mention = reader.at(at, shouting);
      if (!mention) continue;
      const forms = tokens.slice(at, mention.last + 1).map(({ form }) => form);
      told.push({ mention, key: forms.join(' '), opens: at === first, shouting });
      at = mention.last;
    }
  }
  // What has its capital in the middle of a sentence is a name at the beginning of another too.
  const inside = new Set(told.flatMap(({ key, opens }) => (opens ? [] : [key])));
  const persons = new Set(
    told.flatMap(({ key, mention }) => (roles.isPerson(mention) ? [key] : [])),
  );
  const keys = new Set(told.map(({ key }) => key));
  for (const each of told) {
    const one = withoutOpener(each, keys, inside);
    const { mention, key, shouting } = one;
    if (mention.kind === 'proper' && persons.has(key)) continue;
    const [head, tail] = [tokens[mention.first], tokens[mention.last]];
    if (!head || !tail) continue;
    const opens = one.opens && !inside.has(key);
    let points = roles.points(mention, opens);
    const isName = mention.kind !== 'proper' || !opens || mention.last > mention.first;
    if (head.start < titleEnd && mention.capital && !shouting && isName) points += TITLE_BONUS;
    const before = found.get(key);
    found.set(key, {
      key,
      name: before?.name ?? spelling(key, written(head, tail)),
      points: (before?.points ?? 0) + points,
      weight: roles.isMeans(mention) ? MEANS : 1,
      known: story.language.companies.has(key),
    });
  }
  return [...found.values()];

  /** As the lexicon spells it, unless the article has accents that the lexicon leaves out. */
  function spelling(key: string, own: string): string {
    const known = story.language.companies.get(key);
    return known === undefined || (isPlain(known) && !isPlain(own)) ? own : known;
  }

  function written({ start }: Token, { end }: Token): string {
    return text.slice(start, end).replaceAll(/\s+/g, ' ');
  }
}

/** Without accents. */
function isPlain(name: string): boolean {
  return name.normalize('NFD').length === name.length;
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
