import type { Span } from '../model/span.ts';

/** What can tell who a private person is, or open an account. */
export type PersonalKind = 'email' | 'phone' | 'iban' | 'card' | 'number' | 'name';

/** Personal data in a text. */
export interface PersonalData extends Span {
  readonly kind: PersonalKind;
}
