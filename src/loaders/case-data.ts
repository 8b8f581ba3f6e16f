import type { FrontMatter } from '../analysis/model/front-matter.ts';
import type { CaseRecord } from '../analysis/model/record.ts';
import type { Passage } from './render/render.ts';

/** What pages know of one case; all that they ever see of it. */
export interface CaseData {
  readonly frontMatter: FrontMatter;
  readonly record: CaseRecord;
  readonly doc: { readonly text: string };
  /** Empty when the rights allow quotations only. */
  readonly passages: readonly Passage[];
  /** Numbers of notes whose words stand outside the body, in the title. */
  readonly unplaced: readonly number[];
  readonly words: number;
}

/**
 * A case as the content store holds it: one text. Astro writes, reads and copies a store of texts
 * many times faster than one of thousands of small objects.
 */
export interface StoredCase extends Record<string, unknown> {
  readonly json: string;
}

/** Makes a case what the store holds. */
export function storeCase(data: CaseData): StoredCase {
  return { json: JSON.stringify(data) };
}

/** Reads a case as the store holds it. */
export function readCase({ json }: StoredCase): CaseData {
  return JSON.parse(json) as CaseData;
}
