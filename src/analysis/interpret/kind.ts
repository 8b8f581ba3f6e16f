import type { Hit } from '../detect/hit.ts';
import type { Span } from '../model/span.ts';
import { placesIn } from './carries.ts';
import type { Story } from './story.ts';

/** How much a word says of the kind, by its class: what is done, a thing, a hint. */
const CLASSES = [
  { suffix: '-act', weight: 3 },
  { suffix: '-thing', weight: 2 },
  { suffix: '', weight: 1 },
] as const;
/** A rule that knows the kind says as much as a word for what is done. */
const RULE_WEIGHT = 3;
/** Below this the promise names its object by a pronoun ("it would be there"). */
const NAMED = 2;
/** Characters before a promise in which what its pronoun stands for is looked for. */
const BEFORE = 260;

/**
 * What is promised: the kind that most words of the promise speak of, those behind the verb of
 * saying first; of equals the one told first. A promise that names nothing ("ce sera fait demain")
 * takes the kind of what was spoken of last.
 */
export function kindOf(story: Story, quote: Span, hits: readonly Hit[]): string {
  const said = placesIn(story, quote, '@speaker-says').at(-1);
  const content = said === undefined ? quote : behind(story, said, quote);
  const scores = scoresIn(story, content);
  if (best(scores).weight === 0) add(scores, scoresIn(story, quote));
  if (best(scores).weight < NAMED) {
    const before = { start: Math.max(0, quote.start - BEFORE), end: quote.start };
    add(scores, lastNamed(story, before));
  }
  for (const { rule } of hits) {
    if (rule.value === 'any' || rule.value === 'again') continue;
    const score = scores.get(rule.value);
    if (score) score.weight += RULE_WEIGHT;
    else scores.set(rule.value, { weight: RULE_WEIGHT, at: Number.POSITIVE_INFINITY });
  }
  return best(scores).kind;
}

interface Score {
  weight: number;
  /** The first token that speaks of the kind. */
  at: number;
}

function behind(story: Story, token: number, { end }: Span): Span {
  const start = story.annotated.tokens[token]?.end ?? end;
  const that = placesIn(story, { start, end }, '@speaker-that')[0];
  return { start: that === undefined ? start : (story.annotated.tokens[that]?.end ?? end), end };
}

function scoresIn(story: Story, span: Span): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const { id } of story.taxonomy.promises) {
    const weights = new Map<number, number>();
    for (const { suffix, weight } of CLASSES) {
      for (const place of placesIn(story, span, `@kind-${id}${suffix}`)) {
        weights.set(place, Math.max(weights.get(place) ?? 0, weight));
      }
    }
    if (weights.size === 0) continue;
    const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
    scores.set(id, { weight, at: Math.min(...weights.keys()) });
  }
  return scores;
}

/** The kind whose thing or act was named last. */
function lastNamed(story: Story, span: Span): Map<string, Score> {
  const places = story.taxonomy.promises.flatMap(({ id }) =>
    ['-act', '-thing'].flatMap((suffix) =>
      placesIn(story, span, `@kind-${id}${suffix}`).map((at) => ({ id, at })),
    ),
  );
  const last = places.sort((a, b) => b.at - a.at)[0];
  return new Map(last ? [[last.id, { weight: NAMED, at: last.at }]] : []);
}

function add(scores: Map<string, Score>, more: ReadonlyMap<string, Score>): void {
  for (const [kind, { weight, at }] of more) {
    const score = scores.get(kind);
    if (score) score.weight += weight;
    else scores.set(kind, { weight, at });
  }
}

function best(scores: ReadonlyMap<string, Score>): { kind: string; weight: number } {
  const [first] = [...scores].sort(([, a], [, b]) => b.weight - a.weight || a.at - b.at);
  return { kind: first?.[0] ?? 'other', weight: first?.[1].weight ?? 0 };
}
