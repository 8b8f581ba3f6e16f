import { LineBuilder } from '../detect/line.ts';
import { quoteAt } from '../interpret/clause.ts';
import type { Story } from '../interpret/story.ts';
import type { Quote } from '../model/record.ts';
import type { Program } from '../rules/program.ts';
import type { Rule } from '../rules/rule.ts';
import { LENGTH_BITS } from '../rules/vocabulary.ts';

/** The cue that came nearest to a match: what stood there and what did not. */
export interface NearestCue {
  readonly rule: string;
  readonly note: string;
  /** The pattern as written in the rule. */
  readonly wanted: string;
  /** Elements that every match has and the sentence lacks, each with its alternatives. */
  readonly missing: readonly (readonly string[])[];
  /** How many such elements the sentence has; with none missing, order or distance failed. */
  readonly present: number;
  readonly sentence: Quote;
}

/**
 * The rule, among those wanted, of which a sentence has most elements and lacks fewest.
 * @returns null where no sentence has even one element of two.
 */
export function nearestCue(story: Story, wanted: (rule: Rule) => boolean): NearestCue | null {
  const { article, annotated, words, times, money, language } = story;
  const rules = language.rules.filter(wanted);
  const builder = new LineBuilder(annotated, words, { times, money });
  let best: { rule: Rule; program: Program; lacks: Lacks; at: number } | null = null;
  for (const sentence of annotated.sentences) {
    const line = builder.line(sentence);
    const there = new Set(line.cells.flatMap((cells) => cells.map((cell) => cell >> LENGTH_BITS)));
    builder.release(line);
    for (const rule of rules) {
      for (const program of rule.heads) {
        const lacks = lackingIn(program, there);
        if (lacks.present === 0 || lacks.present + lacks.missing.length < 2) continue;
        if (!best || nearer(lacks, best.lacks)) best = { rule, program, lacks, at: sentence.index };
      }
    }
  }
  if (!best) return null;
  const sentence = annotated.sentences[best.at];
  const { vocabulary } = language;
  return {
    rule: best.rule.id,
    note: best.rule.note,
    wanted: best.program.source,
    missing: best.lacks.missing.map((ids) => ids.map((id) => vocabulary.name(id))),
    present: best.lacks.present,
    sentence: quoteAt(article, sentence?.start ?? 0, sentence?.end ?? 0),
  };
}

interface Lacks {
  readonly present: number;
  readonly missing: readonly (readonly number[])[];
}

function lackingIn(program: Program, there: ReadonlySet<number>): Lacks {
  const elements = [program.anchors, ...program.requires];
  const missing = elements.filter((ids) => !ids.some((id) => there.has(id)));
  return { present: elements.length - missing.length, missing };
}

/** Fewer elements missing, then more present. */
function nearer(a: Lacks, b: Lacks): boolean {
  const fewer = b.missing.length - a.missing.length;
  return fewer > 0 || (fewer === 0 && a.present > b.present);
}
