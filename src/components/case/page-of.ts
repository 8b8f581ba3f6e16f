import { type HandedCase, handedCase, handedIds } from '../../prerender/handed-case.ts';
import { corpus } from '../list/corpus.ts';
import { neighbours } from './similar.ts';

/** Ids of all cases. */
export async function caseIds(): Promise<readonly string[]> {
  return handedIds() ?? (await corpus()).cases.map(({ id }) => id);
}

/**
 * The case of a page, and those like it. A build hands over the one; in development it is looked
 * up among all, since it may have been saved again.
 */
export async function pageOf(id: string): Promise<HandedCase> {
  const handed = handedCase();
  if (handed) return handed;
  const all = await corpus();
  const found = all.cases.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case \`${id}\`.`);
  return { data: found.data, neighbours: neighbours(all).get(id) ?? [] };
}
