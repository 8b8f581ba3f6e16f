import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a JSON file that one step of the build leaves for the next, and removes it. */
export async function takeJson<T>(file: URL): Promise<T> {
  const text = await readFile(file, 'utf8');
  await rm(file);
  return JSON.parse(text) as T;
}

/** Removes the files of a folder (not those of its subfolders) whose names match. */
export async function removeMatching(folder: string, names: RegExp): Promise<void> {
  const found = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(found.map((name) => rm(join(folder, name))));
}
