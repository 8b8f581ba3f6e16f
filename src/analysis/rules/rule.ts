import type { Program } from './program.ts';

export type Negation = 'forbid' | 'allow' | 'require';
export type Subject = 'company' | 'customer' | 'other';
export type Quoted = 'any' | 'only' | 'never';

/** How the parts of a rule stand to one another. */
export type Shape =
  | { readonly kind: 'phrase' | 'sequence' }
  | { readonly kind: 'cooccurrence'; readonly rest: readonly Program[]; readonly near: number }
  | {
      readonly kind: 'window';
      readonly then: readonly Program[];
      readonly within: number;
      readonly evidence: 'first' | 'then' | 'both';
    };

/** A compiled cue. `heads` are looked for first; the rest only where one of them matched. */
export interface Rule {
  readonly id: string;
  /** First part of the label: pattern, promise, channel, contact, outcome, scope, toll. */
  readonly family: string;
  /** Second part: the pattern, kind or channel. */
  readonly value: string;
  readonly note: string;
  readonly strength: number;
  readonly negation: Negation;
  readonly quoted: Quoted;
  /** Who must be the subject; null where it does not matter. */
  readonly subject: Subject | null;
  readonly shape: Shape;
  readonly heads: readonly Program[];
  readonly unless: readonly Program[];
}
