import type { Hit } from '../detect/hit.ts';
import type { PromiseKind } from '../knowledge/taxonomy-schema.ts';
import type { PromiseStatus } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { carries } from './carries.ts';
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

/** A promise as its outcome is looked for: its kind, words, and place among the tokens. */
export interface Promised {
  readonly kind: PromiseKind | undefined;
  readonly quote: Span;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Looks for the outcome of a promise through the rest of the article.
 * The first thing told after it that speaks of the same kind decides. What stands before it counts
 * only for a promise told looking back ("was supposed to", "promised"): one told as still to come
 * is open at the end of a story. Failing all that, in a short story a failure of any kind told
 * after it says that things did not go as promised.
 */
export function findOutcome(story: Story, promised: Promised): Outcome | null {
  const { kind, quote, sentence, first, last } = promised;
  const telling = story.hits.flatMap((hit) => {
    const far = hit.sentence - sentence > NEAR || hit.last < first;
    const status = isPromised(story, hit) ? null : statusOf(hit, kind, far);
    return status ? [{ status, hit }] : [];
  });
  if (isOpen(story, quote)) {
    return (
      telling.find(
        ({ hit }) =>
          hit.rule.family === 'outcome' && hit.first > last && hit.sentence - sentence <= NEAR,
      ) ?? null
    );
  }
  const lookingBack = LASTING.has(kind?.id ?? '') || carries(story, quote, '@speaker-looking-back');
  return (
    telling.find(({ hit }) => hit.first > last) ??
    (lookingBack ? telling.findLast(({ hit }) => hit.last < first) : undefined) ??
    telling.find(({ hit }) => hit.last >= first && hit.first <= last) ??
    wentOnBadly(story, last)
  );
}

/** Whether a promise is told in the future at the end of the story, when nobody knows yet. */
function isOpen(story: Story, quote: Span): boolean {
  const late = quote.start > END * story.article.doc.text.length;
  return late && (carries(story, quote, '#future') || carries(story, quote, '@speaker-to-come'));
}

/** A failure told after the promise, even one of another kind, tells that it did not end well. */
function wentOnBadly(story: Story, last: number): Outcome | null {
  if (story.annotated.sentences.length > SHORT_STORY) return null;
  const failures = new Set(
    story.taxonomy.patterns.filter(({ valence }) => valence === 'failure').map(({ id }) => id),
  );
  const hit = story.hits.find(
    ({ rule, first }) => first > last && rule.family === 'pattern' && failures.has(rule.value),
  );
  return hit ? { status: 'broken', hit } : null;
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

/** "C’est fait sous dix jours" inside a promise is the promise, not what became of it. */
function isPromised(story: Story, hit: Hit): boolean {
  if (hit.rule.family !== 'outcome') return false;
  return story.hits.some(
    ({ rule, first, last }) => rule.family === 'promise' && first <= hit.last && last >= hit.first,
  );
}
