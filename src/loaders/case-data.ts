import type { FrontMatter } from '../analysis/model/front-matter.ts';
import type { CaseRecord } from '../analysis/model/record.ts';
import type { Passage } from './render/render.ts';

/** What the content store holds of one case; all that pages ever see of it. */
export interface CaseData extends Record<string, unknown> {
  readonly frontMatter: FrontMatter;
  readonly record: CaseRecord;
  readonly doc: { readonly text: string };
  /** Empty when the rights allow quotations only. */
  readonly passages: readonly Passage[];
  /** Numbers of notes whose words stand outside the body, in the title. */
  readonly unplaced: readonly number[];
  readonly words: number;
}
