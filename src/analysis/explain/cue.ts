import type { Hit } from '../detect/hit.ts';
import { clauseQuote } from '../interpret/clause.ts';
import type { Story } from '../interpret/story.ts';
import type { Quote } from '../model/record.ts';

/** A match of one rule, as it is told: where, by which words, how sure it makes a reader. */
export interface Cue {
  /** Id of the rule. */
  readonly rule: string;
  /** The linguistic fact behind the rule, in a linguist's words. */
  readonly note: string;
  /** Family and value of the rule, such as `pattern/no-callback`. */
  readonly label: string;
  /** 0 to 1. */
  readonly strength: number;
  /** The words that elements of the rule took, in the order of the text. */
  readonly words: readonly string[];
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
    quote: clauseQuote(article, annotated, hit.sentence, hit.first, hit.last),
  };
}
