import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeNow } from './built-files.ts';

/** The serif that cards are set in, as TrueType files: for text and for titles. */
export function readCardFonts(): { text: Buffer; title: Buffer } {
  const require = createRequire(import.meta.url);
  return {
    text: readFileSync(
      require.resolve('@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'),
    ),
    title: readFileSync(
      require.resolve('@expo-google-fonts/literata/500Medium/Literata_500Medium.ttf'),
    ),
  };
}

/** Puts a file that was made before where it belongs; false when there is none. */
export function takeKept(kept: string, place: string): boolean {
  try {
    copyFileSync(kept, place);
    return true;
  } catch {
    return false;
  }
}

/** Makes a folder, and those above it, unless it is there. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

/** Writes a file into a folder, which is made if need be. */
export function writeInto(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeNow(path, bytes);
  return path;
}

/** Removes the files of a folder that are not named; those of its subfolders stay. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !names.has(entry.name)) rmSync(join(folder, entry.name));
  }
}
