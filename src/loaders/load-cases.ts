import { join } from 'node:path';
import { readKept } from '../io/kept.ts';
import { writeWhole } from '../io/write.ts';
import { describe } from './fault.ts';
import type { Cases } from './handover.ts';
import { Refusal } from './refusal.ts';
import type { Shelved } from './shelf.ts';
import { sync } from './sync.ts';

/**
 * Reads and analyses the articles of a project, or takes from its cache what is unchanged.
 * @param root folder of the project
 * @param say is told how many articles there were
 * @throws Refusal that names all faults of all articles at once
 */
export async function loadCases(root: string, say: (text: string) => void): Promise<Cases> {
  const file = join(root, '.cache', 'cases.json');
  const kept = new Map((readKept(file) as Shelved[]).map((entry) => [entry.id, entry]));
  const shelf = {
    keys: () => kept.keys(),
    get: (id: string) => kept.get(id),
    set: (entry: Shelved) => kept.set(entry.id, entry),
    delete: (id: string) => kept.delete(id),
  };
  const faults = await sync(shelf, root, say);
  writeWhole(file, JSON.stringify([...kept.values()]));
  if (faults.length > 0) throw new Refusal(describe(faults));
  return new Map([...kept].map(([id, { data }]) => [id, data]));
}
