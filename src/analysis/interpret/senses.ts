import type { PromiseKind, Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Speaker } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { type Cell, LENGTH_BITS, type Vocabulary } from '../rules/vocabulary.ts';
import { firstWhere } from './first-where.ts';
import type { Story } from './story.ts';

/** What a word tells of a promise besides its kind. */
export type Role =
  | Speaker
  | 'says'
  | 'that'
  | 'looking-back'
  | 'to-come'
  | 'offers'
  | 'future'
  | 'conditional';

/** What a word or phrase says of a promise by its class in the lexicon. */
export interface Sense {
  readonly role: Role | null;
  readonly kind: PromiseKind | null;
  /** How much it says of the kind: what is done, a thing, a hint. */
  readonly weight: number;
}

/** A word or phrase that says something of a promise, by its first token. */
export interface Heard {
  readonly at: number;
  readonly sense: Sense;
}

/** The classes of words for a kind of promise, by what they end in; set phrases outweigh a word. */
const WEIGHTS = { '-phrase': 5, '-act': 3, '-thing': 2, '-hint': 1, '': 1 };
/** From this weight on a word names the kind, below it hints at it. */
export const NAMED = 2;

const ROLES: Readonly<Record<Exclude<Role, 'unknown'>, string>> = {
  advertisement: '@speaker-advertisement',
  contract: '@speaker-contract',
  website: '@speaker-website',
  agent: '@speaker-agent',
  company: '@speaker-company',
  says: '@speaker-says',
  that: '@speaker-that',
  'looking-back': '@speaker-looking-back',
  'to-come': '@speaker-to-come',
  offers: '@speaker-offers',
  future: '#future',
  conditional: '#conditional',
};

/** By symbol of a language, what it says of promises. */
type SenseTable = ReadonlyMap<number, Sense>;

/** The tables that were made, because hundreds of classes are looked up for one. */
const tables = new WeakMap<Taxonomy, WeakMap<Vocabulary, SenseTable>>();

function tableOf({ language: { vocabulary }, taxonomy }: Story): SenseTable {
  const made = tables.get(taxonomy) ?? new WeakMap<Vocabulary, SenseTable>();
  tables.set(taxonomy, made);
  const known = made.get(vocabulary) ?? makeTable(taxonomy, vocabulary);
  made.set(vocabulary, known);
  return known;
}

function makeTable(taxonomy: Taxonomy, vocabulary: Vocabulary): SenseTable {
  const senses: [string, Sense][] = Object.entries(ROLES).map(([role, symbol]) => [
    symbol,
    { role: role as Role, kind: null, weight: 0 },
  ]);
  for (const kind of taxonomy.promises) {
    for (const [suffix, weight] of Object.entries(WEIGHTS)) {
      senses.push([`@kind-${kind.id}${suffix}`, { role: null, kind, weight }]);
    }
  }
  const bySymbol = new Map(senses.map(([symbol, sense]) => [vocabulary.id(symbol), sense]));
  bySymbol.delete(-1);
  return bySymbol;
}

/** Finds what the words of a span say of promises; made once for a story. */
export class Senses {
  readonly #story: Story;
  readonly #bySymbol: SenseTable;

  constructor(story: Story) {
    this.#story = story;
    this.#bySymbol = tableOf(story);
  }

  /** In the order of the text; of a token all senses. */
  in({ start, end }: Span): Heard[] {
    const { tokens } = this.#story.annotated;
    const { words } = this.#story;
    const first = firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= start);
    let last = first - 1;
    while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
    const heard: Heard[] = [];
    for (let at = first; at <= last; at++) {
      this.#note(at, words.at(at)?.cells, heard);
      this.#note(at, words.phrases(at, last), heard);
    }
    return heard;
  }

  #note(at: number, cells: readonly Cell[] | null | undefined, heard: Heard[]): void {
    if (!cells) return;
    for (const cell of cells) {
      const sense = this.#bySymbol.get(cell >> LENGTH_BITS);
      if (sense) heard.push({ at, sense });
    }
  }
}
