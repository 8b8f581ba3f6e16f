import type { Lang } from '../analysis/model/doc.ts';
import type { CaseData } from '../loaders/case-data.ts';

/** A case like another one, as the page of that one shows it, and why it is. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
  /** Language of its article. */
  readonly lang: Lang;
  /** Name of the company; null where none is named. */
  readonly company: string | null;
  readonly sector: string;
  /** Ids of the patterns of both, the rarest first. */
  readonly patterns: readonly string[];
  /** Uncommon words of both; none where their languages differ. */
  readonly words: readonly string[];
}

/** All that the pages of a case are drawn from; small, so that a thread need not know all cases. */
export interface HandedCase {
  readonly data: CaseData;
  readonly neighbours: readonly Neighbour[];
}

/** What a thread that renders the pages of cases has been handed. */
interface Handed {
  readonly ids: readonly string[];
  current?: HandedCase;
}

/** The pages are bundled with modules of their own; what is global they share with the thread. */
const KEY = Symbol.for('doleances.case-pages');
const shared = globalThis as { [KEY]?: Handed };

/** Called by the thread at its start: the ids of all cases. */
export function handOverIds(ids: readonly string[]): void {
  shared[KEY] = { ids };
}

/** Called by the thread: the case whose pages it renders next. */
export function handOverCase(handed: HandedCase): void {
  if (shared[KEY]) shared[KEY].current = handed;
}

/** Called by the pages: the ids of all cases; undefined outside of such a thread. */
export function handedIds(): readonly string[] | undefined {
  return shared[KEY]?.ids;
}

/** Called by the page of a case: what it is drawn from; undefined outside of such a thread. */
export function handedCase(): HandedCase | undefined {
  return shared[KEY]?.current;
}
