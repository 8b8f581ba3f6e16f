import type { Lang } from '../model/doc.ts';

/** How words of a language take other forms. */
export interface Morphology {
  readonly lang: Lang;
  /** All forms of a verb with their tense; null when the verb is unknown. */
  readonly conjugate: (infinitive: string) => [form: string, tense: string][] | null;
  /** Singular and plural of a folded noun. */
  readonly noun: (noun: string) => string[];
  /** All forms of an adjective, accents kept. */
  readonly adjective: (adjective: string) => string[];
  /** Whether a folded form is that of any verb in a tense that its ending tells. */
  readonly tense: ((form: string) => '#future' | '#conditional' | null) | null;
}
