import type { Hit } from '../detect/hit.ts';
import { clauseQuote } from '../interpret/clause.ts';
import type { Story } from '../interpret/story.ts';
import type { Quote } from '../model/record.ts';
import type { Rule } from '../rules/rule.ts';

/** A match of one rule, as it is told: where, by which words, how sure it makes a reader. */
export interface Cue {
  /** Id of the rule; `classifier` where words speak for it without any. */
  readonly rule: string;
  /** The linguistic fact behind the rule, in a linguist's words. */
  readonly note: string;
  /** Family and value of the rule, such as `pattern/no-callback`. */
  readonly label: string;
  /** 0 to 1. */
  readonly strength: number;
  /** The words that elements of the rule took, in the order of the text. */
  readonly words: readonly string[];
  /** What the rule asks of what surrounds them, such as `subject: company`; they have it. */
  readonly asks: readonly string[];
  /** The clause it stands in. */
  readonly quote: Quote;
}

/** What a match says, in words of the article. */
export function cueOf({ article, annotated }: Story, hit: Hit): Cue {
  const { rule } = hit;
  const taken = [...new Set(hit.trace)].sort((a, b) => a - b);
  const words = taken.map((at) => {
    const token = annotated.tokens[at];
    return article.doc.text.slice(token?.start ?? 0, token?.end ?? 0);
  });
  return {
    rule: rule.id,
    note: rule.note,
    label: `${rule.family}/${rule.value}`,
    strength: rule.strength,
    words,
    asks: asksOf(rule),
    quote: clauseQuote(article, annotated, hit.sentence, hit.first, hit.last),
  };
}

function asksOf({ subject, quoted, negation }: Rule): string[] {
  return [
    ...(subject === null ? [] : [`subject: ${subject}`]),
    ...(quoted === 'only' ? ['in quotation marks'] : []),
    ...(negation === 'require' ? ['negated'] : []),
  ];
}

/**
 * Matches of one rule that overlap, as one with the words of all: to a reader they are the same
 * cue, found in more than one way.
 */
export function unite(hits: readonly Hit[]): Hit[] {
  const united: Hit[] = [];
  for (const hit of hits) {
    const at = united.findIndex(
      (other) =>
        other.rule === hit.rule &&
        other.sentence === hit.sentence &&
        other.first <= hit.last &&
        hit.first <= other.last,
    );
    const known = united[at];
    if (known === undefined) united.push(hit);
    else {
      united[at] = {
        ...known,
        first: Math.min(known.first, hit.first),
        last: Math.max(known.last, hit.last),
        trace: [...known.trace, ...hit.trace],
      };
    }
  }
  return united;
}
