/**
 * The small language in which cues are written, one element after the other:
 *
 *   rappelé          the word itself, accents and case aside
 *                    ("a", "ou", "la", "du", "sur", "des" are never "à", "où", "là", "dû", "sûr", "dès")
 *   'là'             the word with its accents; in a text without any, accents aside
 *   rappel*          any word that begins so
 *   =rappeler        any form of the verb; `=rappeler.cond` one tense, `.fut+cond` either
 *   @agent           a word or phrase of a lexicon class; tenses as above
 *   #duration        an expression found by a grammar: duration, date, deadline, money, num…
 *   (a|b c|@d)       one of several; any element may be followed by `?` (may be missing)
 *   ..  ...  <9>     up to 3, 6, 9 words between
 *   !x               the next word is not x
 *   ^  $             beginning, end of the sentence
 *
 * Of a verb with a tense the accents count likewise: `=refuser.pp` is "refusé", not "refuse".
 * Punctuation between elements is skipped unless written: `\?`, `«`.
 */
export type Node =
  | { readonly type: 'symbol'; readonly term: Term }
  | { readonly type: 'not'; readonly term: Term }
  | { readonly type: 'group'; readonly options: readonly (readonly Node[])[] }
  | { readonly type: 'optional'; readonly nodes: readonly Node[] }
  | { readonly type: 'gap'; readonly max: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

/**
 * A symbol as patterns name it. All patterns of a language share what stands in it, which is found
 * out when the symbol is first met, because hundreds of patterns name the same words.
 */
export interface Term {
  readonly name: string;
  /** Its number in the vocabulary; -1 until it is asked for. */
  id: number;
  /** Whether what follows is known. */
  declared: boolean;
  /** How often it is met, roughly; the rarest symbol of a pattern is its anchor. */
  commonness: number;
  /** Most tokens of what carries it. */
  longest: number;
  /** Whether punctuation may carry it. */
  mayBeMark: boolean;
}

export class PatternError extends Error {}
