import type { StoredCase } from './case-data.ts';

/** A case as it is kept from one run to the next. */
export interface Shelved {
  readonly id: string;
  readonly data: StoredCase;
  /** Of its article and of all that it was made with. */
  readonly digest: string;
  /** Of its article, from the top of the project. */
  readonly filePath: string;
}

/** Where cases are kept: Astro's store in development, a file of our own in a build. */
export interface Shelf {
  keys(): Iterable<string>;
  get(id: string): { readonly digest?: string | number } | undefined;
  set(entry: Shelved): unknown;
  delete(id: string): unknown;
}
