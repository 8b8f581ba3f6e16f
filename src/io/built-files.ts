import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Removes the files of a folder (not those of its subfolders) whose names match. */
export async function removeMatching(folder: string, names: RegExp): Promise<void> {
  const found = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(found.map((name) => rm(join(folder, name))));
}

/** Writes files, each given by its path and its text; a few at a time. */
export async function writeFiles(files: readonly (readonly [string, string])[]): Promise<void> {
  const folders = new Set(files.map(([path]) => dirname(path)));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const rest = files.values();
  const write = async () => {
    for (const [path, text] of rest) await writeFile(path, text);
  };
  await Promise.all([write(), write(), write(), write()]);
}

/** Writes a file at once, so that what is in it need not be kept; its folder is made if need be. */
export function writeNow(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
