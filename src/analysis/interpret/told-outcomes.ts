import type { Hit } from '../detect/hit.ts';
import type { PromiseKind } from '../knowledge/taxonomy-schema.ts';
import { CLASSIFIER, type PromiseStatus } from '../model/record.ts';
import { HitList } from './hit-list.ts';
import { NAMED, type Senses } from './senses.ts';
import type { Story } from './story.ts';

/** Tokens behind words for any kind in which the thing they speak of is named ("still no refund"). */
const OBJECT_REACH = 3;
/** A cue for a pattern that is weaker and needs company says nothing of a promise by itself. */
const SURE = 0.55;
/** Kinds of promise that the same words may speak of. */
const ALIKE: Readonly<Record<string, string>> = {
  callback: 'word',
  reply: 'word',
  delivery: 'coming',
  visit: 'coming',
  refund: 'money',
  price: 'money',
  fix: 'thing',
  feature: 'thing',
  quality: 'thing',
  other: 'thing',
};

/** Words that take up whatever was promised, by a pronoun: "je l’ai reçue", "they gave it to me". */
const WHATEVER = 'any';

/** Of these, close by, words for the other kind may tell: visits and deliveries, refunds and prices. */
const SWAPPED: ReadonlySet<string> = new Set(['coming', 'money']);

/** The hits that tell what became of a promise of some kind. */
export interface Told {
  /** Of any family; of outcomes alone; those that may stand far from the promise. */
  readonly any: HitList;
  readonly outcomes: HitList;
  readonly sure: HitList;
  /** Those that say that the thing was done. */
  readonly done: HitList;
}

/** Finds the hits of a story that tell what became of promises; made once for it. */
export class ToldOutcomes {
  readonly #story: Story;
  readonly #senses: Senses;
  readonly #promises: HitList;
  readonly #byKind = new Map<string | undefined, Told>();

  /** @param promises the hits that tell promises, not those that refer to one */
  constructor(story: Story, senses: Senses, promises: HitList) {
    this.#story = story;
    this.#senses = senses;
    this.#promises = promises;
  }

  /** Those of one kind of promise. */
  of(kind: PromiseKind | undefined): Told {
    const known = this.#byKind.get(kind?.id);
    if (known) return known;
    const { hits } = this.#story;
    const near = hits.map((hit) => this.#statusOf(hit, kind));
    const told = {
      any: new HitList(hits, (_, place) => near[place] !== null),
      outcomes: new HitList(
        hits,
        (hit, place) => hit.rule.family === 'outcome' && near[place] !== null,
      ),
      // What speaks of a promise from afar speaks of it close by, too.
      sure: new HitList(
        hits,
        (hit, place) => near[place] !== null && statusOf(hit, kind, true) !== null,
      ),
      done: new HitList(hits, (_, place) => near[place] !== null && near[place] !== 'broken'),
    };
    this.#byKind.set(kind?.id, told);
    return told;
  }

  #statusOf(hit: Hit, kind: PromiseKind | undefined): PromiseStatus | null {
    const status = statusOf(hit, kind, false);
    if (status === null || this.#isPromised(hit)) return null;
    return this.#speaksOfAnother(hit, kind?.id ?? '') ? null : status;
  }

  /** "It took months to get my refund" fits any kind by its rule, by its words a refund alone. */
  #speaksOfAnother({ rule, sentence, first, last }: Hit, kind: string): boolean {
    if (rule.family !== 'outcome' || rule.value.includes('-') || kind === 'other') return false;
    const { tokens, sentences } = this.#story.annotated;
    const end = Math.min(last + OBJECT_REACH, sentences[sentence]?.last ?? last);
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
    const named = this.#senses
      .in(span)
      .flatMap(({ sense }) => (sense.kind && sense.weight >= NAMED ? [sense.kind.id] : []));
    return named.length > 0 && !named.some((one) => one === kind || ALIKE[one] === ALIKE[kind]);
  }

  /** "C’est fait sous dix jours" inside a promise is the promise, not what became of it. */
  #isPromised({ rule, first, last }: Hit): boolean {
    return rule.family === 'outcome' && this.#promises.touching(first, last).length > 0;
  }
}

/**
 * What a hit says became of a promise of some kind; null when it says nothing of it.
 * @param far whether it stands far from the promise, where only words of its kind speak of it
 */
export function statusOf(
  hit: Hit,
  kind: PromiseKind | undefined,
  far: boolean,
): PromiseStatus | null {
  const { id, family, value, strength } = hit.rule;
  if (family === 'pattern') {
    if (strength < SURE || id === CLASSIFIER) return null;
    if (value === 'promise-kept') return far ? null : 'kept';
    return kind?.brokenBy.includes(value) ? 'broken' : null;
  }
  if (family !== 'outcome') return null;
  const [status, only] = value.split('-');
  // Close by, "they came" may tell of a delivery, too.
  const alike = ALIKE[kind?.id ?? ''] ?? '';
  const swapped = !far && SWAPPED.has(alike) && ALIKE[only ?? ''] === alike;
  const whatever = !only || only === WHATEVER;
  if (!whatever && only !== kind?.id && !swapped) return null;
  // "Chose faite" may be said of anything; far from the promise it is said of something else.
  if (far && whatever) return null;
  if (status === 'late') return 'kept-late';
  return status === 'kept' ? 'kept' : 'broken';
}
