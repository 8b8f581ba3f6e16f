import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { PICTURE } from '../analysis/read/mdx-components.ts';

/** Paths of all pictures below a folder, from it, with `/`; links and dot files are left out. */
export function listPictures(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && PICTURE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The bytes of a picture that `listPictures` named. */
export function readPicture(folder: string, path: string): Uint8Array {
  return readFileSync(join(folder, path));
}

/** Copies all pictures below a folder to the same places below another. */
export function copyPictures(folder: string, to: string): void {
  for (const path of listPictures(folder)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(folder, path), join(to, path));
  }
}
