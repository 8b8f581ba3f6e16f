import type { Hit } from '../detect/hit.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { ChannelFinding, ChannelMention, JourneyStep, Quote } from '../model/record.ts';
import type { Token } from '../model/text.ts';
import { clauseQuote } from './clause.ts';
import type { Story } from './story.ts';

const CUES = new Set(['contact', 'channel']);
/** The scope that denies contacts: a rule says so of their words, and the cues there tell nothing. */
const UNTOLD = 'no-contact';
/** A cue as strong as this tells a contact of its own, a weaker one that its channel is in use. */
const OWN_CONTACT = 0.6;
/** Two cues for the same channel this few tokens apart tell of the same contact. */
const SAME_CONTACT = 12;
/** What is only named again this soon is still the same contact. */
const STILL_IN_USE = 45;
/** How many tokens off a cue "twice" is still said of it. */
const SAME_BREATH = 4;
/** How many cues back an overlapping one may stand. */
const NEAR = 6;
/** Of two channels in the same words, the one on the left is meant: an e-mail through a portal. */
const MEANT = ['chatbot', 'chat', 'outbound-call', 'sms', 'email', 'mediator', 'phone', 'web'];

/** What stands between the ways of a list. */
const LISTING = new Set([',', 'and', 'or', 'nor', '&', '/', 'et', 'ou', 'ni']);

/** Contacts from afar: a shop that is called or written to is not visited. */
const FROM_AFAR = new Set(['outbound-call', 'phone', 'email', 'letter', 'sms', 'chat']);

/** A cue, its words, and the channel that it tells of, which its neighbours may change. */
export interface Contact {
  readonly hit: Hit;
  readonly channel: string;
  readonly quote: Quote;
  /** Whether two contacts are told in one: "deux appels", "j’ai écrit deux fois". */
  readonly twice: boolean;
  /** Whether it is told as another contact: "le lendemain j’y retourne", "un second appel". */
  readonly anew: boolean;
}

/** The contacts in the order of the story, told from what `findContacts` finds. */
export function journeyOf(contacts: readonly Contact[]): JourneyStep[] {
  const steps: Contact[] = [];
  const latest = new Map<string, number>();
  for (const contact of contacts) {
    const { hit, channel } = contact;
    const before = steps.at(-1);
    const seen = latest.get(channel);
    latest.set(channel, Math.max(seen ?? 0, hit.last));
    const anew = contact.anew && isOwn(hit) && (seen === undefined || hit.first > seen);
    const again =
      !anew &&
      (before?.channel === channel
        ? isSame(before.hit, hit)
        : seen !== undefined && isNamedAgain(contact, seen));
    if (!again) steps.push(contact);
    if (contact.twice) steps.push(contact);
  }
  return steps.map(({ channel, quote }, index) => ({
    step: index + 1,
    channel,
    origin: 'machine',
    ...quote,
  }));
}

/** Cues of contacts in order; talk on the telephone after the company called is that call. */
export function findContacts(story: Story): Contact[] {
  const hits = meant(dropDenied(story.hits), story.annotated.tokens);
  const twice = toldOf('twice', story.hits, hits);
  const anew = toldOf('anew', story.hits, hits);
  let called: Hit | null = null;
  return inOrder(hits).map((hit) => {
    const { value } = hit.rule;
    if (value === 'outbound-call') called = hit;
    else if (value === 'phone' && isOwn(hit)) called = null;
    const same = value === 'phone' && called && hit.first - called.last < STILL_IN_USE;
    const quote = clauseQuote(story.article, story.annotated, hit.sentence, hit.first, hit.last);
    const channel = same ? 'outbound-call' : value;
    return { hit, channel, quote, twice: twice.has(hit), anew: anew.has(hit) };
  });
}

/** The cues of contacts but those whose channel is named in words that deny the contact. */
function dropDenied(hits: readonly Hit[]): Hit[] {
  const denied = deniedContacts(hits);
  return hits.filter((hit) => CUES.has(hit.rule.family) && !denied.has(hit));
}

/** The cues of contacts whose channel is named in words that deny the contact, each with those. */
export function deniedContacts(hits: readonly Hit[]): ReadonlyMap<Hit, Hit> {
  const denied = new Map<Hit, Hit>();
  const denials = hits.filter(
    ({ rule: { family, value } }) => family === 'scope' && value === UNTOLD,
  );
  if (denials.length === 0) return denied;
  const bySentence = Map.groupBy(denials, ({ sentence }) => sentence);
  for (const hit of hits) {
    if (!CUES.has(hit.rule.family)) continue;
    const denial = bySentence.get(hit.sentence)?.find((one) => denies(one, hit));
    if (denial) denied.set(hit, denial);
  }
  return denied;
}

/** The last word of a cue names its channel. */
function denies(denial: Hit, { last, trace }: Hit): boolean {
  return (denial.first <= last && last <= denial.last) || trace.includes(denial.last);
}

/** The cues that "twice" or "again" is said of: of each the nearest in its sentence, if near. */
function toldOf(
  value: 'twice' | 'anew',
  hits: readonly Hit[],
  cues: readonly Hit[],
): ReadonlySet<Hit> {
  const told = hits.filter(({ rule }) => rule.family === 'toll' && rule.value === value);
  const found = new Set<Hit>();
  if (told.length === 0) return found;
  const bySentence = Map.groupBy(cues, ({ sentence }) => sentence);
  for (const { sentence, first, last } of told) {
    let nearest: Hit | null = null;
    let least = SAME_BREATH + 1;
    for (const cue of bySentence.get(sentence) ?? []) {
      const gap = Math.max(0, cue.first - last, first - cue.last);
      if (gap < least) [nearest, least] = [cue, gap];
    }
    if (nearest) found.add(nearest);
  }
  return found;
}

/** By their last words, which name the channel: "j’envoie un mail, puis une lettre". */
function inOrder(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => a.last - b.last || a.first - b.first);
}

/** Whether a cue tells again of the contact before it, through the same channel. */
function isSame(before: Hit, hit: Hit): boolean {
  if (!isOwn(hit)) return true;
  const gap = hit.first - before.last;
  // "Au téléphone… j’appelle": the talk that was told first is this call.
  return gap < SAME_CONTACT || (!isOwn(before) && gap < STILL_IN_USE);
}

/** Who speaks of a call or a letter again tells no other; at a counter one stands once more. */
function isNamedAgain({ hit, channel }: Contact, seen: number): boolean {
  return !isOwn(hit) && (channel !== 'store' || hit.first - seen < STILL_IN_USE);
}

function isOwn({ rule }: Hit): boolean {
  return rule.strength >= OWN_CONTACT;
}

/** Drops cues whose last word, which names the channel, is one of a cue for the channel meant. */
function meant(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const gives = (hit: Hit, other: Hit | undefined): boolean =>
    other !== undefined && yields(hit, other) && !isListed(hit, other, tokens);
  return hits.filter((hit, index) => {
    for (let other = index - 1; other >= Math.max(0, index - NEAR); other--) {
      if (gives(hit, hits[other])) return false;
    }
    for (let other = index + 1; other < hits.length; other++) {
      if ((hits[other]?.first ?? 0) > hit.last) break;
      if (gives(hit, hits[other])) return false;
    }
    return true;
  });
}

function yields(hit: Hit, other: Hit): boolean {
  if (other.rule.value === hit.rule.value) return false;
  if (hit.rule.value === 'store') {
    return FROM_AFAR.has(other.rule.value) && other.trace.includes(hit.last);
  }
  const its = MEANT.indexOf(other.rule.value);
  if (its < 0 || MEANT.indexOf(hit.rule.value) <= its) return false;
  return other.trace.includes(hit.last);
}

/** Whether the other channel is only the next of a list: "by phone, e-mail and letter". */
function isListed(hit: Hit, other: Hit, tokens: readonly Token[]): boolean {
  return tokens.slice(hit.last + 1, other.last).some(({ form }) => LISTING.has(form));
}

/** The channels through which a contact is told, with where the article says so. */
export function channelsOf(contacts: readonly Contact[], taxonomy: Taxonomy): ChannelFinding[] {
  const mentions = new Map<string, Map<number, ChannelMention>>();
  for (const { channel, quote } of contacts) {
    const byStart = mentions.get(channel) ?? new Map<number, ChannelMention>();
    if (!byStart.has(quote.start)) byStart.set(quote.start, { ...quote, origin: 'machine' });
    mentions.set(channel, byStart);
  }
  return taxonomy.channels.flatMap(({ id }) => {
    const found = mentions.get(id);
    return found ? [{ channel: id, mentions: [...found.values()] }] : [];
  });
}
