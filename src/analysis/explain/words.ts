import type { Hit } from '../detect/hit.ts';
import type { Story } from '../interpret/story.ts';
import type { CaseRecord, Evidence } from '../model/record.ts';
import { overlap } from '../model/span.ts';

/** Tokens between two taken ones that are shown with them, so that the words stay readable. */
const BRIDGE = 2;
/** Longest words shown, in code units. */
const LONGEST = 80;

/**
 * For each piece of evidence the words of the article that its surest rule took, gaps as `…`.
 * Keys are the fragments of the page: the pattern's id and the number of the evidence, from 1.
 * What a person added has no words of a rule.
 */
export function takenWords(story: Story, record: CaseRecord): Record<string, string> {
  const words: Record<string, string> = {};
  const hits = Map.groupBy(story.hits, ({ rule }) => rule.value);
  for (const { pattern, evidence } of record.patterns) {
    for (const [i, item] of evidence.entries()) {
      const taken = wordsOf(story, hits.get(pattern) ?? [], item);
      if (taken !== '') words[`${pattern}-${i + 1}`] = taken;
    }
  }
  return words;
}

function wordsOf(story: Story, hits: readonly Hit[], evidence: Evidence): string {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (overlap(spanOf(story, hit.first, hit.last), evidence) === 0) continue;
    if (!evidence.rules.includes(hit.rule.id)) continue;
    if (best === undefined || isSurer(hit, best)) best = hit;
  }
  return best === undefined ? '' : told(story, best.trace);
}

function isSurer(a: Hit, b: Hit): boolean {
  if (a.rule.strength !== b.rule.strength) return a.rule.strength > b.rule.strength;
  return a.trace.length > b.trace.length;
}

function told(story: Story, trace: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const at of trace.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && at - run[1] <= BRIDGE + 1) run[1] = at;
    else runs.push([at, at]);
  }
  const { text } = story.article.doc;
  // What hangs on a word by an apostrophe or a hyphen is a token of its own, not a word to a reader.
  const parts = runs.map(([first, last]) => {
    const { start, end } = spanOf(story, first, last);
    const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
    const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(end, end + 30))?.[0] ?? '';
    return (before + text.slice(start, end) + after).replace(/\s+/g, ' ');
  });
  const whole = parts.join(' … ');
  if (whole.length <= LONGEST || parts.length < 2) return shortened(whole);
  return shortened(`${parts[0]} … ${parts.at(-1)}`);
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

function spanOf({ annotated: { tokens } }: Story, first: number, last: number) {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
