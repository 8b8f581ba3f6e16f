import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Besides } from '../analysis/explain/besides.ts';
import type { FrontMatter } from '../analysis/model/front-matter.ts';
import type { CaseRecord } from '../analysis/model/record.ts';
import type { Passage } from './render/render.ts';

/** What pages know of one case; all that they ever see of it. */
export interface CaseData {
  readonly frontMatter: FrontMatter;
  readonly record: CaseRecord;
  readonly besides: Besides;
  readonly doc: { readonly text: string };
  /** Empty when the rights allow quotations only. */
  readonly passages: readonly Passage[];
  /** Numbers of notes whose words stand outside the body, in the title. */
  readonly unplaced: readonly number[];
  readonly words: number;
}

/**
 * A case as the content store holds it: JSON, deflated, in base 64. Astro writes the store, bundles
 * it and reads it again; a short plain text costs it a tenth of what many objects do.
 */
export interface StoredCase extends Record<string, unknown> {
  readonly deflated: string;
  /** Of the article, `YYYY-MM-DD`: cases are put in order without being read. */
  readonly date: string;
}

/** Makes a case what the store holds. */
export function storeCase(data: CaseData): StoredCase {
  const deflated = deflateRawSync(JSON.stringify(data), { level: 3 }).toString('base64');
  return { deflated, date: data.frontMatter.date };
}

/** Reads a case as the store holds it. */
export function readCase({ deflated }: StoredCase): CaseData {
  return JSON.parse(inflateRawSync(Buffer.from(deflated, 'base64')).toString()) as CaseData;
}

/** The order of cases wherever there are many: by date, those of one day by id. */
export function newestFirst([a, one]: Stored, [b, other]: Stored): number {
  return other.date.localeCompare(one.date) || a.localeCompare(b);
}

type Stored = readonly [id: string, StoredCase];
