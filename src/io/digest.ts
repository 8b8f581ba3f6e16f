import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Digest of a file's bytes; null when it cannot be read. */
export function digestOfFile(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}

/**
 * Digest of all files of a kind under some folders: what is made by them is out of date when it
 * changes.
 * @param ending of the names that count, such as `.ts`
 * @throws when a folder cannot be read
 */
export function digestOfFolders(folders: readonly string[], ending: string): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true }).map(String);
    for (const name of names.filter((name) => name.endsWith(ending)).sort()) {
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}
