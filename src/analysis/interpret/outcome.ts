import type { Hit } from '../detect/hit.ts';
import type { PromiseKind } from '../knowledge/taxonomy-schema.ts';
import { CLASSIFIER, type Deadline, type PromiseStatus } from '../model/record.ts';
import type { Rule } from '../rules/rule.ts';
import { firstWhere } from './first-where.ts';
import { HitList } from './hit-list.ts';
import { daysOf } from './iso-duration.ts';
import { cameLate } from './late.ts';
import { refersBack } from './refers-back.ts';
import type { Heard, Senses } from './senses.ts';
import type { Story } from './story.ts';
import { timesTouching } from './times-touching.ts';
import { statusOf, ToldOutcomes } from './told-outcomes.ts';

/** What became of a promise, and the hit that says so. */
export interface Outcome {
  readonly status: PromiseStatus;
  readonly hit: Hit;
}

/** Sentences within which words that name no kind still speak of a promise. */
const NEAR = 2;

/** From this share of the text on, what is told as still to come is open when the story ends. */
const END = 0.7;
/** How likely a sentence without any rule must tell a failure to say how a promise ended. */
const CLEAR = 0.35;
/** How far before the words that tell what was done, in tokens, its time may be told. */
const TIME_REACH = 8;
/** Kinds of promise for which a new date is set when the first came to nothing. */
const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'delivery', 'callback', 'fix']);
/** So many of the next ones may be told again before another day is named. */
const OCCASIONS_AHEAD = 4;
/** Kinds of promise that are known to be broken before they are told. */
const LASTING: ReadonlySet<string> = new Set(['price', 'feature', 'quality']);
/** Kinds of promise that give the customer money. */
const MONEY: ReadonlySet<string> = new Set(['refund', 'price']);
/** A term of so few days is over when the story comes to what was done only after so long. */
const SHORT_TERM = 3;
const LONG_AFTER = 3;
/** What is told by these was still to come when it was said. */
const TO_COME: ReadonlySet<string> = new Set(['future', 'conditional', 'to-come']);

/** A promise as its outcome is looked for: its kind, its words, and its place among the tokens. */
export interface Promised {
  readonly kind: PromiseKind | undefined;
  readonly heard: readonly Heard[];
  readonly deadline: Deadline | null;
  /** Offsets at which its quote begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Tells what became of the promises of a story; made once for it. */
export class Outcomes {
  readonly #story: Story;
  readonly #promises: HitList;
  readonly #failures: HitList;
  readonly #told: ToldOutcomes;
  /** By kind, the promises of which others follow for another day. */
  readonly #occasions = new Map<string, Promised[]>();

  /** @param promises all of the story, in the order of the text */
  constructor(story: Story, senses: Senses, promises: readonly Promised[]) {
    this.#story = story;
    const failures = new Set(
      story.taxonomy.patterns
        .filter(({ valence, principle }) => valence === 'failure' && principle !== 'respect')
        .map(({ id }) => id),
    );
    this.#promises = new HitList(story.hits, ({ rule }) => rule.family === 'promise');
    this.#failures = new HitList(
      story.hits,
      ({ rule }) => rule.family === 'pattern' && failures.has(rule.value) && !isDoubtful(rule),
    );
    const told = new HitList(story.hits, ({ rule }) => isTold(rule));
    this.#told = new ToldOutcomes(story, senses, told);
    for (const one of promises) {
      const kind = one.kind?.id ?? '';
      if (!OCCASIONS.has(kind) || !one.deadline) continue;
      const same = this.#occasions.get(kind);
      if (same) same.push(one);
      else this.#occasions.set(kind, [one]);
    }
  }

  /**
   * Looks for the outcome of a promise through the rest of the article.
   * The first thing told after it that speaks of the same kind decides. What stands before it
   * counts only for a promise told looking back ("was supposed to", "promised"): one told as still
   * to come is open at the end of a story. Failing all that, a failure of any kind told after it
   * says that things did not go as promised.
   */
  of(promised: Promised): Outcome | null {
    const { kind, heard, sentence, first, last } = promised;
    const telling = this.#told.of(kind);
    if (this.#isOpen(promised)) {
      const place = telling.outcomes.behind(last);
      return this.#isNear(place, sentence) ? this.#outcome(place, kind) : null;
    }
    // "He called back on Monday as promised" tells the promise by its keeping.
    const kept = telling.done.touching(first, last)[0];
    if (kept !== undefined) return this.#outcome(kept, kind);
    const next = telling.any.behind(last);
    const after = this.#isNear(next, sentence) ? next : telling.sure.behind(last);
    const again = this.#newOccasion(promised);
    if (after < this.#story.hits.length) {
      const outcome = this.#doneAfterAll(after, promised) ?? this.#outcome(after, kind);
      const done = outcome && outcome.status !== 'broken';
      if (done && again && again.first < outcome.hit.first) return this.#brokenBy(again);
      return this.#timed(promised, outcome);
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
    return (isOffered(promised) ? null : this.#wentOnBadly(last)) ?? this.#wasBad(promised);
  }

  /** The next promise of the same thing for another day, told in a later sentence. */
  #newOccasion({ kind, deadline, sentence, last }: Promised): Promised | undefined {
    const same = this.#occasions.get(kind?.id ?? '');
    if (!deadline || !same) return undefined;
    const next = firstWhere(same.length, (index) => (same[index]?.first ?? 0) > last);
    return same
      .slice(next, next + OCCASIONS_AHEAD)
      .find((one) => one.sentence > sentence && isAnotherDay(one.deadline, deadline));
  }

  #brokenBy({ first, last }: Promised): Outcome | null {
    const hit = this.#story.hits[this.#promises.touching(first, last)[0] ?? -1];
    return hit ? { status: 'broken', hit } : null;
  }

  /** What was done after its time is kept late. */
  #timed(promised: Promised, outcome: Outcome | null): Outcome | null {
    if (!outcome || outcome.status === 'broken') return outcome;
    const late =
      this.#cameLate(promised, outcome.hit) ||
      this.#isToldLate(promised.kind, outcome.hit) ||
      isLongAfter(promised, outcome.hit);
    return late ? { ...outcome, status: 'kept-late' } : outcome;
  }

  /** Whether the time told where it was done is later than the one promised. */
  #cameLate({ deadline }: Promised, { sentence, first }: Hit): boolean {
    const within = this.#story.annotated.sentences[sentence];
    if (!deadline?.iso || !within) return false;
    const from = Math.max(within.first, first - TIME_REACH);
    return cameLate(deadline.iso, timesTouching(this.#story.times, from, within.last));
  }

  /** Whether the words that tell that it was done tell that it was late, too. */
  #isToldLate(kind: PromiseKind | undefined, { first, last }: Hit): boolean {
    const { hits } = this.#story;
    const touching = this.#told.of(kind).done.touching(first, last);
    return touching.some((place) => {
      const hit = hits[place];
      return hit !== undefined && statusOf(hit, kind, false) === 'kept-late';
    });
  }

  /**
   * What failed at first and was done after all, before anything else was promised, is late.
   * A failure in the words of the promise itself is what it is to mend ("the broken lamp").
   */
  #doneAfterAll(failed: number, { kind, end, last }: Promised): Outcome | null {
    const { hits, annotated } = this.#story;
    const failure = hits[failed];
    if (!failure || statusOf(failure, kind, false) !== 'broken') return null;
    const place = this.#told.of(kind).done.behind(failure.first - 1);
    const hit = hits[place];
    const next = hits[this.#promises.behind(Math.max(last, failure.last))];
    if (!hit || hit.first >= (next?.first ?? Number.POSITIVE_INFINITY)) return null;
    const near = this.#isNear(place, failure.sentence);
    const named = statusOf(hit, kind, true) !== null;
    const isObject = (annotated.tokens[failure.last]?.end ?? 0) <= end;
    if (isObject) return near || named ? this.#outcome(place, kind) : null;
    return near && named ? { status: 'kept-late', hit } : null;
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
    return start > END * this.#story.article.doc.text.length && isToCome(heard);
  }

  /** What was to last is told again because it did not: in a story of failures it is broken. */
  #wasBad({ kind, first, last }: Promised): Outcome | null {
    if (!LASTING.has(kind?.id ?? '')) return null;
    const within = this.#failures.touching(first, last)[0];
    const hit = this.#story.hits[within ?? this.#failures.before(first)];
    return hit ? { status: 'broken', hit } : null;
  }

  /** A failure told after the promise, even one of another kind, tells that it did not end well. */
  #wentOnBadly(last: number): Outcome | null {
    const hit = this.#story.hits[this.#failures.behind(last)];
    return hit ? { status: 'broken', hit } : null;
  }
}

/** "As promised" only speaks of a promise: what stands around it tells what became of it. */
function isTold(rule: Rule): boolean {
  return rule.family === 'promise' && !refersBack(rule);
}

/** Words alone must speak clearly for a failure to be held against a promise. */
function isDoubtful({ id, strength }: Rule): boolean {
  return id === CLASSIFIER && strength < CLEAR;
}

/** Something due within days is told much later because it was waited for. */
function isLongAfter({ kind, deadline, sentence }: Promised, done: Hit): boolean {
  if (!OCCASIONS.has(kind?.id ?? '') || done.sentence - sentence <= LONG_AFTER) return false;
  return Boolean(deadline?.iso?.startsWith('P')) && daysOf(deadline?.iso ?? '') <= SHORT_TERM;
}

/** The conditional tells in reported speech what the future tells in direct speech. */
function isToCome(heard: readonly Heard[]): boolean {
  return heard.some(({ sense }) => sense.role !== null && TO_COME.has(sense.role));
}

/** Money offered may be declined: whether it came is known only where it is told. */
function isOffered({ kind, heard }: Promised): boolean {
  return MONEY.has(kind?.id ?? '') && heard.some(({ sense }) => sense.role === 'offers');
}

/** "They’ll be there shortly" is news of the same visit, "Friday instead" is another one. */
function isAnotherDay(other: Deadline | null, deadline: Deadline): boolean {
  const iso = other?.iso;
  return Boolean(iso) && iso !== deadline.iso && !/^P?T/.test(iso ?? '');
}
