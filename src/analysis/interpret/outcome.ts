import type { Hit } from '../detect/hit.ts';
import type { PromiseKind } from '../knowledge/taxonomy-schema.ts';
import type { PromiseStatus } from '../model/record.ts';
import type { Story } from './story.ts';

/** What became of a promise, and the hit that says so. */
export interface Outcome {
  readonly status: PromiseStatus;
  readonly hit: Hit;
}

/** Sentences within which words that name no kind still speak of a promise. */
const NEAR = 2;

/**
 * Looks for the outcome of a promise through the rest of the article.
 * The first thing told after it that speaks of the same kind decides; what stands before it
 * (a story told backwards) only where nothing after it does.
 * @param sentence the sentence of the promise
 * @param first its first token
 * @param last its last token
 */
export function findOutcome(
  story: Story,
  kind: PromiseKind | undefined,
  sentence: number,
  first: number,
  last: number,
): Outcome | null {
  const telling = story.hits.flatMap((hit) => {
    const far = hit.sentence - sentence > NEAR || hit.last < first;
    const status = isPromised(story, hit) ? null : statusOf(hit, kind, far);
    return status ? [{ status, hit }] : [];
  });
  return (
    telling.find(({ hit }) => hit.first > last) ??
    telling.findLast(({ hit }) => hit.last < first) ??
    telling.find(({ hit }) => hit.last >= first && hit.first <= last) ??
    wentOnBadly(story, last)
  );
}

/** A failure told after the promise, even one of another kind, tells that it did not end well. */
function wentOnBadly(story: Story, last: number): Outcome | null {
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
