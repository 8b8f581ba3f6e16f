import type { Hit } from '../detect/hit.ts';
import type { PromiseKind } from '../knowledge/taxonomy-schema.ts';
import type { PromiseStatus } from '../model/record.ts';
import { HitList } from './hit-list.ts';
import type { Heard } from './senses.ts';
import type { Story } from './story.ts';

/** What became of a promise, and the hit that says so. */
export interface Outcome {
  readonly status: PromiseStatus;
  readonly hit: Hit;
}

/** Sentences within which words that name no kind still speak of a promise. */
const NEAR = 2;

/** Sentences up to which a story is about one thing, so that any failure tells how it ended. */
const SHORT_STORY = 20;
/** From this share of the text on, what is told as still to come is open when the story ends. */
const END = 0.7;

/** Kinds of promise that are known to be broken before they are told. */
const LASTING: ReadonlySet<string> = new Set(['price', 'feature', 'quality']);

/** A promise as its outcome is looked for: its kind, its words, and its place among the tokens. */
export interface Promised {
  readonly kind: PromiseKind | undefined;
  readonly heard: readonly Heard[];
  /** Offset at which its quote begins. */
  readonly start: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** The hits that tell what became of a promise of some kind. */
interface Telling {
  /** Of any family; of outcomes alone; those that may stand far from the promise. */
  readonly any: HitList;
  readonly outcomes: HitList;
  readonly sure: HitList;
  /** Those that say that the thing was done. */
  readonly done: HitList;
}

/** Tells what became of the promises of a story; made once for it. */
export class Outcomes {
  readonly #story: Story;
  readonly #promises: HitList;
  readonly #failures: HitList;
  readonly #tellings = new Map<string | undefined, Telling>();

  constructor(story: Story) {
    this.#story = story;
    const failures = new Set(
      story.taxonomy.patterns.filter(({ valence }) => valence === 'failure').map(({ id }) => id),
    );
    this.#promises = new HitList(story.hits, ({ rule }) => rule.family === 'promise');
    this.#failures = new HitList(
      story.hits,
      ({ rule }) => rule.family === 'pattern' && failures.has(rule.value),
    );
  }

  /**
   * Looks for the outcome of a promise through the rest of the article.
   * The first thing told after it that speaks of the same kind decides. What stands before it
   * counts only for a promise told looking back ("was supposed to", "promised"): one told as still
   * to come is open at the end of a story. Failing all that, a failure of any kind told after one
   * told looking back says, in a short story, that things did not go as promised.
   */
  of(promised: Promised): Outcome | null {
    const { kind, heard, sentence, first, last } = promised;
    const telling = this.#telling(kind);
    if (this.#isOpen(promised)) {
      const place = telling.outcomes.behind(last);
      return this.#isNear(place, sentence) ? this.#outcome(place, kind) : null;
    }
    const next = telling.any.behind(last);
    const after = this.#isNear(next, sentence) ? next : telling.sure.behind(last);
    if (after < this.#story.hits.length) {
      return this.#doneLate(after, kind, last) ?? this.#outcome(after, kind);
    }
    const lookingBack =
      LASTING.has(kind?.id ?? '') || heard.some(({ sense }) => sense.role === 'looking-back');
    const before = lookingBack ? telling.sure.before(first) : -1;
    if (before >= 0) return this.#outcome(before, kind);
    const sure = telling.sure.touching(first, last);
    const within = telling.any
      .touching(first, last)
      .find((place) => this.#isNear(place, sentence) || sure.includes(place));
    if (within !== undefined) return this.#outcome(within, kind);
    return lookingBack ? this.#wentOnBadly(last) : null;
  }

  /** What failed at first and was done after all, before anything else was promised, is late. */
  #doneLate(failed: number, kind: PromiseKind | undefined, last: number): Outcome | null {
    const { hits } = this.#story;
    const failure = hits[failed];
    if (!failure || statusOf(failure, kind, false) !== 'broken') return null;
    const place = this.#telling(kind).done.behind(failure.first - 1);
    const hit = hits[place];
    const next = hits[this.#promises.behind(Math.max(last, failure.last))];
    if (!hit || hit.first >= (next?.first ?? Number.POSITIVE_INFINITY)) return null;
    const told = this.#isNear(place, failure.sentence) || statusOf(hit, kind, true) !== null;
    return told ? { status: 'kept-late', hit } : null;
  }

  #telling(kind: PromiseKind | undefined): Telling {
    const known = this.#tellings.get(kind?.id);
    if (known) return known;
    const { hits } = this.#story;
    const tells = (hit: Hit, far: boolean): boolean =>
      statusOf(hit, kind, far) !== null && !this.#isPromised(hit);
    const telling = {
      any: new HitList(hits, (hit) => tells(hit, false)),
      outcomes: new HitList(hits, (hit) => hit.rule.family === 'outcome' && tells(hit, false)),
      sure: new HitList(hits, (hit) => tells(hit, true)),
      done: new HitList(
        hits,
        (hit) => tells(hit, false) && statusOf(hit, kind, false) !== 'broken',
      ),
    };
    this.#tellings.set(kind?.id, telling);
    return telling;
  }

  #isNear(place: number, sentence: number): boolean {
    const hit = this.#story.hits[place];
    return hit !== undefined && hit.sentence - sentence <= NEAR;
  }

  #outcome(place: number, kind: PromiseKind | undefined): Outcome | null {
    const hit = this.#story.hits[place];
    const status = hit ? statusOf(hit, kind, false) : null;
    return hit && status ? { status, hit } : null;
  }

  /** Whether a promise is told in the future at the end of the story, when nobody knows yet. */
  #isOpen({ start, heard }: Promised): boolean {
    const late = start > END * this.#story.article.doc.text.length;
    return late && heard.some(({ sense }) => sense.role === 'future' || sense.role === 'to-come');
  }

  /** A failure told after the promise, even one of another kind, tells that it did not end well. */
  #wentOnBadly(last: number): Outcome | null {
    if (this.#story.annotated.sentences.length > SHORT_STORY) return null;
    const hit = this.#story.hits[this.#failures.behind(last)];
    return hit ? { status: 'broken', hit } : null;
  }

  /** "C’est fait sous dix jours" inside a promise is the promise, not what became of it. */
  #isPromised({ rule, first, last }: Hit): boolean {
    return rule.family === 'outcome' && this.#promises.touching(first, last).length > 0;
  }
}

function statusOf(hit: Hit, kind: PromiseKind | undefined, far: boolean): PromiseStatus | null {
  const { family, value } = hit.rule;
  if (family === 'pattern') {
    if (value === 'promise-kept') return far ? null : 'kept';
    return kind?.brokenBy.includes(value) ? 'broken' : null;
  }
  if (family !== 'outcome') return null;
  const [status, only] = value.split('-');
  if (only && only !== kind?.id) return null;
  // "Chose faite" may be said of anything; far from the promise it is said of something else.
  if (far && !only) return null;
  if (status === 'late') return 'kept-late';
  return status === 'kept' ? 'kept' : 'broken';
}
