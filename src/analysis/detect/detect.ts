import type { Language } from '../knowledge/language.ts';
import type { Annotated, Token } from '../model/text.ts';
import type { Line } from '../rules/line.ts';
import { type Match, matchAll, matchesIn } from '../rules/match.ts';
import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import type { Words } from '../rules/words.ts';
import { Candidates } from './candidates.ts';
import type { Hit } from './hit.ts';
import { type Expressions, LineBuilder } from './line.ts';
import { Negation } from './negation.ts';
import { Subjects } from './subject.ts';

/** How far from a match, in tokens, what undoes it may stand. */
const UNLESS_REACH = 14;

/**
 * Finds every match of every rule of a language, in the order of the text.
 * @param annotated tokens and sentences of a Doc
 * @param words symbols of the same tokens
 * @param expressions time and money expressions found in the same tokens
 */
export function detect(
  annotated: Annotated,
  words: Words,
  expressions: Expressions,
  language: Language,
): Hit[] {
  const builder = new LineBuilder(annotated, words, expressions);
  const negation = new Negation(language.vocabulary);
  const subjects = new Subjects(language.vocabulary, language.lang);
  const lines: (Line | undefined)[] = [];
  const candidates = Candidates.of(language.index);
  const hits: Hit[] = [];
  for (let index = 0; index < annotated.sentences.length; index++) {
    const line = lineAt(index);
    if (!line) break;
    for (const { rule, program } of candidates.in(line)) {
      for (const match of matchesIn(program, line)) {
        if (!allowed(rule, match, line, annotated.tokens)) continue;
        const whole = complete(rule, match, index);
        if (whole) hits.push(whole);
      }
    }
    builder.release(line);
    lines[index] = undefined;
  }
  return hits.sort((a, b) => a.first - b.first || a.last - b.last);

  /** Lines are built when they are needed, and forgotten when no window reaches them any more. */
  function lineAt(index: number): Line | undefined {
    const sentence = annotated.sentences[index];
    if (sentence) lines[index] ??= builder.line(sentence);
    return lines[index];
  }

  /** The hit with the other parts of the rule, or null where one is missing. */
  function complete(rule: Rule, match: Match, index: number): Hit | null {
    const line = lineAt(index);
    if (!line) return null;
    const own = toHit(rule, index, line, match);
    const { shape } = rule;
    if (shape.kind === 'cooccurrence') {
      let hit = own;
      for (const program of shape.rest) {
        const other = nearest(program, line, match, shape.near);
        if (!other) return null;
        hit = join(hit, toHit(rule, index, line, other));
      }
      return hit;
    }
    if (shape.kind === 'window') return completeWindow(own, match, shape);
    return own;
  }

  function completeWindow(
    own: Hit,
    match: Match,
    shape: Extract<Rule['shape'], { kind: 'window' }>,
  ): Hit | null {
    for (let index = own.sentence; index <= own.sentence + shape.within; index++) {
      const line = lineAt(index);
      if (!line || (index > own.sentence && parted(index))) break;
      for (const program of shape.then) {
        const later = matchAll(program, line).find(
          (other) => index > own.sentence || other.first > match.last,
        );
        if (!later || negated(own.rule, later, line)) continue;
        const then = toHit(own.rule, index, line, later);
        if (shape.evidence === 'first') return { ...own, trace: [...own.trace, ...then.trace] };
        return shape.evidence === 'both' ? join(own, then) : then;
      }
    }
    return null;
  }

  /** Between a sentence and the one before stands what is no story: the company's reply, say. */
  function parted(index: number): boolean {
    const { sentences } = annotated;
    return (sentences[index]?.block ?? 0) - (sentences[index - 1]?.block ?? 0) > 1;
  }

  function negated(rule: Rule, match: Match, line: Line): boolean {
    return rule.negation === 'forbid' && negation.covers(match, line);
  }

  function allowed(rule: Rule, match: Match, line: Line, tokens: readonly Token[]): boolean {
    if (rule.negation !== 'allow') {
      if (negation.covers(match, line) !== (rule.negation === 'require')) return false;
    }
    if (rule.quoted !== 'any') {
      const quoted = tokens[line.first + match.first]?.quoted ?? false;
      if (quoted !== (rule.quoted === 'only')) return false;
    }
    if (rule.subject && !subjects.fits(rule.subject, match, line, tokens)) return false;
    return !rule.unless.some((program) => nearest(program, line, match, UNLESS_REACH));
  }
}

function nearest(program: Program, line: Line, match: Match, reach: number): Match | null {
  let best: Match | null = null;
  let bestGap = reach + 1;
  for (const other of matchAll(program, line)) {
    const gap = Math.max(0, other.first - match.last, match.first - other.last);
    if (gap < bestGap) [best, bestGap] = [other, gap];
  }
  return best;
}

function toHit(rule: Rule, sentence: number, line: Line, match: Match): Hit {
  const { first } = line;
  const trace = match.trace.map((at) => first + at);
  return { rule, sentence, first: first + match.first, last: first + match.last, trace };
}

function join(a: Hit, b: Hit): Hit {
  const first = Math.min(a.first, b.first);
  const last = Math.max(a.last, b.last);
  return { ...a, first, last, trace: [...a.trace, ...b.trace] };
}
