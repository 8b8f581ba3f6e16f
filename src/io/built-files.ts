import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the files of a folder (not those of its subfolders) whose names match. */
export async function removeMatching(folder: string, names: RegExp): Promise<void> {
  const found = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(found.map((name) => rm(join(folder, name))));
}
